/** The directory in PostgreSQL. */
@NullMarked
package org.threshold.notification.directory.jdbc;

import org.jspecify.annotations.NullMarked;
