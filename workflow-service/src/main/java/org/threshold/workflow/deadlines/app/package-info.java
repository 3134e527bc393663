/** Sets, moves and settles deadlines, and climbs their ladders. */
@NullMarked
package org.threshold.workflow.deadlines.app;

import org.jspecify.annotations.NullMarked;
