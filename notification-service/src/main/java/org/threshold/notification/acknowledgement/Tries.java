package org.threshold.notification.acknowledgement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often something may be tried now: so often at once, and then once each time a while has
 * passed. All instants are real time.
 *
 * @param used how many of those at once are used
 * @param at when that was so
 */
record Tries(double used, Instant at) {

    /**
     * How often.
     *
     * @param atOnce how often with no time between
     * @param again after how long once more
     */
    record Limit(int atOnce, Duration again) {}

    static Tries none(Instant now) {
        return new Tries(0, now);
    }

    /** What it has become by now; a clock that was set back takes nothing away. */
    Tries by(Limit limit, Instant now) {
        double passed = Math.max(0, Duration.between(at, now).toMillis());
        return new Tries(Math.max(0, used - passed / limit.again().toMillis()), now);
    }

    Tries oneMore() {
        return new Tries(used + 1, at);
    }

    /** How long to wait for the next one; nothing when it may be now. */
    Optional<Duration> wait(Limit limit) {
        double tooMany = used + 1 - limit.atOnce();
        return tooMany <= 0
                ? Optional.empty()
                : Optional.of(
                        Duration.ofMillis((long) Math.ceil(tooMany * limit.again().toMillis())));
    }
}
