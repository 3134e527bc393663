package org.threshold.notification.delivery;

import java.time.Instant;
import org.threshold.notification.directory.Preference;

/**
 * One step of a notification's ladder. The ladder itself is workflow-service's.
 *
 * @param number 0 for the first
 * @param channel which of the recipient's channels
 * @param deliverBy until when the recipient's system must have accepted it, business time
 * @param acknowledgeBy until when a person must have acknowledged it, business time
 */
public record Rung(int number, Preference channel, Instant deliverBy, Instant acknowledgeBy) {}
