package org.threshold.notification.delivery;

import java.time.Instant;

/** Deliveries that are tried no more although nobody has acknowledged what they tell. */
public interface ParkedDeliveries {

    /**
     * Has all of an agency tried once more, in their order; the delivery ids stay.
     *
     * @param now when, business time
     * @return how many
     */
    int tryAgain(String agency, Instant now);
}
