/** The keys in PostgreSQL. */
@NullMarked
package org.threshold.notification.keys.jdbc;

import org.jspecify.annotations.NullMarked;
