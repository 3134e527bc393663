package org.threshold.workflow.incident.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Incidents without a DASH of their own, by hours since the incident (L-3.1.3c). */
public record WithoutDash(List<Late> all, List<Count> counts) {

    public WithoutDash {
        all = List.copyOf(all);
        counts = List.copyOf(counts);
    }

    /**
     * One of them.
     *
     * @param hours whole hours since the incident
     */
    public record Late(AbuseIncident incident, long hours) {}

    /** How many there are of an age. */
    public record Count(Age age, long incidents) {}

    /** How long ago an incident was; the bounds are a product default. */
    public enum Age {
        UNDER_24_HOURS("under-24-hours", "Less than 24 hours ago", 24),
        UNDER_72_HOURS("24-to-72-hours", "24 to 72 hours ago", 72),
        LONGER("72-hours-or-more", "72 hours ago or more", Long.MAX_VALUE);

        private final String code;
        private final String words;
        private final long below;

        Age(String code, String words, long below) {
            this.code = code;
            this.words = words;
            this.below = below;
        }

        /** As sent. */
        public String code() {
            return code;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }

        /** The age of so many whole hours. */
        static Age of(long hours) {
            return hours < UNDER_24_HOURS.below
                    ? UNDER_24_HOURS
                    : hours < UNDER_72_HOURS.below ? UNDER_72_HOURS : LONGER;
        }
    }

    /**
     * As it stands at a moment, the oldest first; one whose DASH is provisional has one.
     *
     * @param now UTC
     */
    public static WithoutDash of(List<AbuseIncident> incidents, Instant now) {
        List<Late> all =
                incidents.stream()
                        .filter(one -> one.dash().isEmpty())
                        .sorted(Comparator.comparing(one -> one.about().at()))
                        .map(one -> new Late(one, hours(one, now)))
                        .toList();
        List<Count> counts =
                List.of(Age.values()).stream().map(age -> new Count(age, count(all, age))).toList();
        return new WithoutDash(all, counts);
    }

    private static long hours(AbuseIncident one, Instant now) {
        return Duration.between(one.about().at(), now).toHours();
    }

    private static long count(List<Late> all, Age age) {
        return all.stream().filter(one -> Age.of(one.hours()) == age).count();
    }
}
