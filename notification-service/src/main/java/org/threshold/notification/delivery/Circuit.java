package org.threshold.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an endpoint is called at all. Once several messages in a row have met a system that
 * fails, one at a time is sent to find out, after a pause; whatever it answers but a failure lets
 * all go again. All instants are business time, as back-off is.
 *
 * <p>Different messages are counted, so that one that a system breaks over holds back no other.
 */
sealed interface Circuit {

    /** So many messages in a row must have met a failure. A default of this product. */
    int MOST_FAILING = 5;

    /** The pause before each probe: half a minute at most, for a P1 has two minutes. */
    List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(30));

    /** An endpoint that nothing is known of. */
    static Circuit closed() {
        return new Closed(Set.of());
    }

    /** Whether this delivery may be tried. */
    boolean admits(DeliveryId id);

    /** How it stands after an attempt of a delivery has met a failure. */
    Circuit failed(DeliveryId id, Instant now);

    /** How it stands while a delivery is tried to find out. */
    Circuit probing(DeliveryId id, Instant now);

    /** How it stands when a delivery that was to be tried was not: another may find out at once. */
    Circuit unused(DeliveryId id, Instant now);

    /** How long calls have been held back, and when one is made to find out; empty if none is. */
    Optional<Open> open();

    /**
     * All are called.
     *
     * @param failing the messages that have met a failure since the last answer
     */
    record Closed(Set<DeliveryId> failing) implements Circuit {

        public Closed {
            failing = Set.copyOf(failing);
        }

        @Override
        public boolean admits(DeliveryId id) {
            return true;
        }

        @Override
        public Circuit failed(DeliveryId id, Instant now) {
            Set<DeliveryId> more = new HashSet<>(failing);
            more.add(id);
            return more.size() < MOST_FAILING
                    ? new Closed(more)
                    : new Open(now, 1, null, now.plus(pause(1)));
        }

        @Override
        public Circuit probing(DeliveryId id, Instant now) {
            return this;
        }

        @Override
        public Circuit unused(DeliveryId id, Instant now) {
            return this;
        }

        @Override
        public Optional<Open> open() {
            return Optional.empty();
        }
    }

    /**
     * None is called but the one that finds out.
     *
     * @param since when the first calls were held back
     * @param openings how often in a row it was found to fail
     * @param probe the delivery that was sent to find out, the first or the last
     * @param probeAt when the next is sent
     */
    record Open(Instant since, int openings, @Nullable DeliveryId probe, Instant probeAt)
            implements Circuit {

        @Override
        public boolean admits(DeliveryId id) {
            return id.equals(probe);
        }

        /** Only the probe tells something new; what had been on its way does not. */
        @Override
        public Circuit failed(DeliveryId id, Instant now) {
            return admits(id)
                    ? new Open(since, openings + 1, null, now.plus(pause(openings + 1)))
                    : this;
        }

        /** The next one is put off already, should this one never be heard of again. */
        @Override
        public Circuit probing(DeliveryId id, Instant now) {
            return new Open(since, openings, id, now.plus(pause(openings)));
        }

        @Override
        public Circuit unused(DeliveryId id, Instant now) {
            return admits(id) ? new Open(since, openings, null, now) : this;
        }

        @Override
        public Optional<Open> open() {
            return Optional.of(this);
        }

        /** Whether it is time to find out. */
        boolean wantsProbe(Instant now) {
            return !now.isBefore(probeAt);
        }
    }

    private static Duration pause(int openings) {
        return PAUSES.get(Math.min(openings, PAUSES.size()) - 1);
    }
}
