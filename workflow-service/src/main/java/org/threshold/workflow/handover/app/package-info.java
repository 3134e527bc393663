/** What is done about the handover from the day to the night, and the ports it needs. */
@NullMarked
package org.threshold.workflow.handover.app;

import org.jspecify.annotations.NullMarked;
