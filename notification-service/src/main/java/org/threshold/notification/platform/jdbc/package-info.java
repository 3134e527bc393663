/** How instants travel to and from PostgreSQL, and what happens after a commit. */
@NullMarked
package org.threshold.notification.platform.jdbc;

import org.jspecify.annotations.NullMarked;
