/** By when something must be done, who is told when it is not, and when the working day is. */
@NullMarked
package org.threshold.workflow.deadlines;

import org.jspecify.annotations.NullMarked;
