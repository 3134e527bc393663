/** The lane to Kafka: rows written with the state change, sent in order per key by a relay. */
@NullMarked
package org.threshold.notification.platform.outbox;

import org.jspecify.annotations.NullMarked;
