/** Tests of what {@code deploy/up} decides. */
@NullMarked
package org.threshold.local.up;

import org.jspecify.annotations.NullMarked;
