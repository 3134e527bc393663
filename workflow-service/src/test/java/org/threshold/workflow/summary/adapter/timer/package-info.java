/** Tests of the confirmed summary of a case. */
@NullMarked
package org.threshold.workflow.summary.adapter.timer;

import org.jspecify.annotations.NullMarked;
