package org.threshold.workflow.discharge.domain;

import java.time.Duration;
import java.time.Instant;

/** How early a discharge was announced: 24 hours before it, if it was in time (R-Mid-2b). */
public enum EarlyNotice {
    IN_TIME("Announced at least 24 hours before."),
    SHORT(
            "Announced less than 24 hours before: those who look after the child at home have little time."),
    LATE("Announced when it had happened, or not at all: nobody at home could prepare.");

    private static final Duration EARLY = Duration.ofHours(24);

    private final String words;

    EarlyNotice(String words) {
        this.words = words;
    }

    /** For people, a sentence that names nobody. */
    public String words() {
        return words;
    }

    /** How early it was, if it was announced at one instant for the other, UTC. */
    public static EarlyNotice of(Instant announcedAt, Instant leavesAt) {
        if (!leavesAt.isAfter(announcedAt)) {
            return LATE;
        }
        return leavesAt.isBefore(announcedAt.plus(EARLY)) ? SHORT : IN_TIME;
    }
}
