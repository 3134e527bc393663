/** How time is counted: the calendar, the limits, the chains of rungs and the area profiles. */
@NullMarked
package org.threshold.workflow.deadlines.domain;

import org.jspecify.annotations.NullMarked;
