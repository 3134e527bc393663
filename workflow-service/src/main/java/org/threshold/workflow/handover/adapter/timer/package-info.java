/** Has the list of 16:30 made, and what follows from it done. */
@NullMarked
package org.threshold.workflow.handover.adapter.timer;

import org.jspecify.annotations.NullMarked;
