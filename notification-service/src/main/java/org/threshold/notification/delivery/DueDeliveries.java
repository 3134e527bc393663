package org.threshold.notification.delivery;

import java.time.Instant;
import java.util.List;

/**
 * Deliveries that can be tried now.
 *
 * <p>Each recipient hears everything in order: a delivery waits for an earlier one to the same
 * recipient by the same preference that has not been tried yet. Once an earlier one has failed an
 * attempt, or its time is over, it holds back only what concerns one of its cases, and never
 * anything more urgent.
 */
public interface DueDeliveries {

    /** The agencies that have something due. */
    List<String> agencies(Moment now);

    /**
     * Takes due deliveries of one agency, the most urgent and then the oldest first.
     *
     * @param agency whose
     * @param limit how many at most
     * @param now the present
     * @param leaseUntil until when nobody else tries them, real time
     */
    List<DeliveryId> claim(String agency, int limit, Moment now, Instant leaseUntil);

    /** Whether anything is due, overdue, or being tried. */
    boolean anythingLeft(Moment now);
}
