/** Hears of notifications from outside, and lets later features act on changes. */
@NullMarked
package org.threshold.workflow.circumstances.adapter.event;

import org.jspecify.annotations.NullMarked;
