package org.threshold.workflow.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether something was recorded at the time, or as soon as possible (the hospital’s recommendation
 * 3a of the review). A late record is never refused; it is flagged, with its reason.
 */
public final class AtTheTime {

    /** What every form asks of whoever records something. */
    public static final FormField WHY_LATE =
            new FormField.Text("whyLate", "If it was more than 4 hours ago: why only now?", "");

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
        return whyLate.isBlank() ? "no reason was given" : whyLate;
    }

    /**
     * The flag of a late record, in a sentence.
     *
     * @param recorded when it was recorded, in words
     */
    public static String flag(String recorded, String whyLate) {
        return "Recorded late, on " + recorded + ": " + reason(whyLate);
    }
}
