package org.threshold.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import org.threshold.notification.directory.Recipient;

/**
 * One try to hand a message over.
 *
 * @param channel the kind of channel that was used, or {@code none}
 * @param entry whose directory entry led there
 * @param startedAt when, business time
 * @param outcome how it ended
 * @param took how long, real time
 */
public record Attempt(
        String channel, Recipient entry, Instant startedAt, Outcome outcome, Duration took) {}
