/** Looks whether the review is work. */
@NullMarked
package org.threshold.workflow.protocol.adapter.timer;

import org.jspecify.annotations.NullMarked;
