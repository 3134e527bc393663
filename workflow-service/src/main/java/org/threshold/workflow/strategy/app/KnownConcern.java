package org.threshold.workflow.strategy.app;

import java.time.Instant;

/**
 * A concern that a discussion hears.
 *
 * @param source {@code referral}, {@code change} or {@code person}
 * @param knownAt when it became known, UTC
 * @param why in words; never in logs, events or engine variables
 */
public record KnownConcern(String source, Instant knownAt, String why) {

    @Override
    public String toString() {
        return "KnownConcern[" + source + " " + knownAt + "]";
    }
}
