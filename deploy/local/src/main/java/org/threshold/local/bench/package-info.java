/**
 * Measures the running stack under an open load at a constant rate, each number beside its floor of
 * the same run.
 */
@NullMarked
package org.threshold.local.bench;

import org.jspecify.annotations.NullMarked;
