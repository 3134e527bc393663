package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.domain.Booking;

/**
 * When and where a meeting is to be.
 *
 * @param at UTC
 * @param join how to take part: room, number or link
 */
record BookingForm(@Nullable Instant at, @Nullable String join) {

    Booking read(Reading reading) {
        return new Booking(reading.instant("at", at), Reading.text(join));
    }
}
