package org.threshold.notification.delivery;

import java.time.Instant;

/**
 * Deliveries that wait for the end of their recipients' quiet hours. They hold back nothing; what
 * may not wait has them released, so that each recipient still hears of a case in order.
 */
public interface QuietDeliveries {

    /**
     * Puts a delivery off, and brings forward to that instant what waits before it about one of its
     * cases.
     *
     * @param until when it is tried
     * @param soon what is to be delivered until then may not wait, and is never made to
     * @return false when something that may not wait is behind it, about one of its cases
     */
    boolean putOff(DeliveryId id, Instant until, Instant soon);

    /** Something came in that may not wait: what waits before it about its cases is due now. */
    void release(DeliveryId id, Instant now);

    /** Has those tried whose time has come. */
    void wake(Instant now);
}
