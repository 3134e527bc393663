/** Tests of the benchmark's arithmetic. */
@NullMarked
package org.threshold.local.bench;

import org.jspecify.annotations.NullMarked;
