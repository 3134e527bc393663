/** Who calls: random keys kept as hashes, and what each kind of caller may reach. */
@NullMarked
package org.threshold.notification.platform.security;

import org.jspecify.annotations.NullMarked;
