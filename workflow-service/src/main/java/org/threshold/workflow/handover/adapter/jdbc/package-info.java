/** The rows of the handover from the day to the night. */
@NullMarked
package org.threshold.workflow.handover.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
