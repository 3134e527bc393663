/**
 * The minutes of a child protection conference: that they are ready, and that every practice of the
 * family has filed them or was rung about it (the practices’ recommendation 3 of the review).
 */
@NullMarked
package org.threshold.workflow.minutes;

import org.jspecify.annotations.NullMarked;
