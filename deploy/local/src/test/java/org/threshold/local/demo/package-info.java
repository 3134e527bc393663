/** How stories are read, played and held against what must happen. */
@NullMarked
package org.threshold.local.demo;

import org.jspecify.annotations.NullMarked;
