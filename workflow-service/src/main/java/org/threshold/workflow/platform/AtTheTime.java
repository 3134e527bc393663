package org.threshold.workflow.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether something was recorded at the time, or as soon as possible (the hospital’s recommendation
 * 3a of the review). A late record is never refused; it is flagged, with its reason.
 */
public final class AtTheTime {

    /** A record that is made later than this after it happened is late; a product default. */
    private static final Duration AS_SOON_AS_POSSIBLE = Duration.ofHours(4);

    private AtTheTime() {}

    /**
     * Whether a record is late.
     *
     * @param occurredAt when it happened, UTC
     * @param recordedAt when it was recorded, UTC
     */
    public static boolean late(Instant occurredAt, Instant recordedAt) {
        return recordedAt.isAfter(occurredAt.plus(AS_SOON_AS_POSSIBLE));
    }

    /** The reason in words, or that nobody gave one. */
    public static String reason(String whyLate) {
        return whyLate.isBlank() ? "nobody said why" : whyLate;
    }
}
