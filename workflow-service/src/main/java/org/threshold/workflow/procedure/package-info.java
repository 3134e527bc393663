/**
 * How each step is done, in versions: whoever did it by an older one is told what has changed
 * (recommendation Children and Families 2 of the review: staff use up-to-date procedures).
 */
@NullMarked
package org.threshold.workflow.procedure;

import org.jspecify.annotations.NullMarked;
