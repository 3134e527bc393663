/** Tests of what can be done with what is known of people. */
@NullMarked
package org.threshold.workflow.people.app;

import org.jspecify.annotations.NullMarked;
