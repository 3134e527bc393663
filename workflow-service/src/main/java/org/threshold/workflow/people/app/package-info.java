/** What can be done with what is known of people: one class per act. */
@NullMarked
package org.threshold.workflow.people.app;

import org.jspecify.annotations.NullMarked;
