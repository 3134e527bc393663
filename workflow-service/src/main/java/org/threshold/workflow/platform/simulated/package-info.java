/**
 * Simulated time, in the local profile only: one offset that only grows, applied to everything that
 * is due and to nothing else.
 */
@NullMarked
package org.threshold.workflow.platform.simulated;

import org.jspecify.annotations.NullMarked;
