/** Opens the work of supervision when its time comes. */
@NullMarked
package org.threshold.workflow.improvement.adapter.timer;

import org.jspecify.annotations.NullMarked;
