/** Opens the work of confirming when its time comes. */
@NullMarked
package org.threshold.workflow.summary.adapter.timer;

import org.jspecify.annotations.NullMarked;
