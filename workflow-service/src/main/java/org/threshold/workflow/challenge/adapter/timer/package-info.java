/** Moves challenges on that nobody answered in time. */
@NullMarked
package org.threshold.workflow.challenge.adapter.timer;

import org.jspecify.annotations.NullMarked;
