/** Calls the running stack as people and agencies' systems do: over its public HTTP API only. */
@NullMarked
package org.threshold.local.api;

import org.jspecify.annotations.NullMarked;
