/** Asks the directory from time to time, so that the copy is fresh when it is needed. */
@NullMarked
package org.threshold.workflow.onduty.adapter.timer;

import org.jspecify.annotations.NullMarked;
