/**
 * The handover from the day to the night: the list of 16:30, and who took each case over (R-ASC-1).
 */
@NullMarked
package org.threshold.workflow.handover;

import org.jspecify.annotations.NullMarked;
