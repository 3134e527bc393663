/** Tests of the servers' own processes. */
@NullMarked
package org.threshold.local.server;

import org.jspecify.annotations.NullMarked;
