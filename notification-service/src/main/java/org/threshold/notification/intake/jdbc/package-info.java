/** The inbox in PostgreSQL. */
@NullMarked
package org.threshold.notification.intake.jdbc;

import org.jspecify.annotations.NullMarked;
