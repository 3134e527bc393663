/** What arrives from Kafka: stored once, applied in sequence per key, parked when it cannot be. */
@NullMarked
package org.threshold.notification.intake;

import org.jspecify.annotations.NullMarked;
