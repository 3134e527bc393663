/** The local stack: real servers for people and for tests, the agency simulator and the demo. */
@NullMarked
package org.threshold.local;

import org.jspecify.annotations.NullMarked;
