package org.threshold.notification.directory.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.threshold.notification.platform.Refusal;

/** Reads instants that stand in an address. */
final class GivenInstant {

    /** Nobody's rota goes back or ahead that far, and the calendar still bears it. */
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private GivenInstant() {}

    /** The instant; empty when the text is none, or one beyond what is answered for. */
    static Optional<Instant> read(String text) {
        try {
            return Optional.of(Instant.parse(text))
                    .filter(at -> !at.isBefore(FIRST) && at.isBefore(LAST));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    static Refusal refusal(String field) {
        return new Refusal(
                field,
                "This is not an instant between the years 2000 and 2100",
                "Enter it in UTC, such as 2026-12-24T23:10:00Z, or leave it out for now");
    }
}
