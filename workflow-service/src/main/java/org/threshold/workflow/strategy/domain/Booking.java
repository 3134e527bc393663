package org.threshold.workflow.strategy.domain;

import java.time.Instant;

/**
 * When and where a meeting is to be.
 *
 * @param at UTC
 * @param join how to take part: room, number or link; stays in the database
 */
public record Booking(Instant at, String join) {

    @Override
    public String toString() {
        return "Booking[" + at + "]";
    }
}
