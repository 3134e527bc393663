/**
 * Plays a story against the running stack through its public HTTP API only, in simulated time, and
 * holds what happens against what must happen.
 */
@NullMarked
package org.threshold.local.demo;

import org.jspecify.annotations.NullMarked;
