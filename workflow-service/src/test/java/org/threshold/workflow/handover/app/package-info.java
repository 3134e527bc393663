/** Tests of the handover from the day to the night. */
@NullMarked
package org.threshold.workflow.handover.app;

import org.jspecify.annotations.NullMarked;
