/** Notifications, deliveries and attempts in PostgreSQL. */
@NullMarked
package org.threshold.notification.delivery.jdbc;

import org.jspecify.annotations.NullMarked;
