/** Opens the work of the next review when its time comes. */
@NullMarked
package org.threshold.workflow.protocol.adapter.timer;

import org.jspecify.annotations.NullMarked;
