package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Deliveries that can be tried now.
 *
 * <p>Each recipient hears everything of a case in order: a delivery waits for an earlier one to the
 * same recipient by the same preference about one of its cases, if that has not been tried yet or
 * is as urgent. It waits for nothing that is about other cases only.
 */
public interface DueDeliveries {

    /**
     * The agencies that have something due, be it that it waits for something else.
     *
     * @param heldBack routes that are left out
     */
    List<String> agencies(Moment now, Set<Route> heldBack);

    /**
     * What is taken at once.
     *
     * @param agency whose deliveries
     * @param limit how many at most
     * @param heldBack routes that are left out
     */
    record Share(String agency, int limit, Set<Route> heldBack) {

        public Share {
            heldBack = Set.copyOf(heldBack);
        }
    }

    /**
     * Takes due deliveries of one agency, the most urgent and then the oldest first.
     *
     * @param leaseUntil until when nobody else tries them, real time
     */
    List<DeliveryId> claim(Share share, Moment now, Instant leaseUntil);

    /**
     * Takes one due delivery to find out whether an endpoint works: the one that has been tried
     * least, so that it is not the same message again and again.
     *
     * @param leaseUntil until when nobody else tries it, real time
     */
    Optional<DeliveryId> claimProbe(Circuits.Probe probe, Moment now, Instant leaseUntil);

    /**
     * Whether anything is due, overdue, or being tried.
     *
     * @param heldBack routes by which nothing is due
     */
    boolean anythingLeft(Moment now, Set<Route> heldBack);
}
