/** Doubles of the world outside: agencies that verify what they are sent, and servers for tests. */
@NullMarked
package org.threshold.notification.testing;

import org.jspecify.annotations.NullMarked;
