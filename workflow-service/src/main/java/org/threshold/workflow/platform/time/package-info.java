/** The wall clock, business time and identifiers ordered by time. */
@NullMarked
package org.threshold.workflow.platform.time;

import org.jspecify.annotations.NullMarked;
