/** What {@code deploy/up} does: checks, starts and watches every part, and ends them in order. */
@NullMarked
package org.threshold.local.up;

import org.jspecify.annotations.NullMarked;
