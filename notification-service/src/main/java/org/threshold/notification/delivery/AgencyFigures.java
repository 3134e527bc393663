package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rows say of telling one agency. All instants are business time.
 *
 * @param agency which
 * @param oldest since when the longest waiting has waited
 * @param rungs how many rungs are in each state
 * @param attempts how many tries there have been
 * @param lastDelivered when its system accepted something last
 */
public record AgencyFigures(
        String agency,
        Oldest oldest,
        Map<DeliveryState, Long> rungs,
        long attempts,
        @Nullable Instant lastDelivered) {

    public AgencyFigures {
        rungs = Map.copyOf(rungs);
    }

    /**
     * Since when the longest waiting has waited.
     *
     * @param unacknowledged when the oldest was asked for that no person has acknowledged
     * @param undelivered when the oldest was asked for that no system has accepted and that is
     *     tried
     */
    public record Oldest(@Nullable Instant unacknowledged, @Nullable Instant undelivered) {

        /** The oldest that no person has acknowledged. */
        public Optional<Instant> unacknowledgedIfAny() {
            return Optional.ofNullable(unacknowledged);
        }

        /** The oldest that is still tried. */
        public Optional<Instant> undeliveredIfAny() {
            return Optional.ofNullable(undelivered);
        }
    }

    /** When its system accepted something last, if it ever did. */
    public Optional<Instant> lastDeliveredIfAny() {
        return Optional.ofNullable(lastDelivered);
    }

    /** Reads them. */
    public interface Source {

        /** Every agency that the directory names or that was to be told something. */
        List<String> agencies();

        /** Of every one of these agencies. */
        List<AgencyFigures> all();
    }
}
