/** Tests of what other features see of people. */
@NullMarked
package org.threshold.workflow.people;

import org.jspecify.annotations.NullMarked;
