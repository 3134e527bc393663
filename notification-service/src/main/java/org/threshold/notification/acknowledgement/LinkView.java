package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.List;
import org.threshold.notification.acknowledgement.Links.Link;
import org.threshold.notification.platform.Refusal;

/** What a one-time link shows. */
public sealed interface LinkView {

    /**
     * It can be used.
     *
     * @param link tier T0: who was told, about which cases; and what is asked, if anything is
     * @param refusals what was wrong with what was sent; empty when nothing was sent yet
     */
    record Open(Link link, List<Refusal> refusals) implements LinkView {}

    /**
     * It has been used; that is the end of it, and a good one.
     *
     * @param at when, business time
     */
    record Spent(Instant at) implements LinkView {}

    /** Its time is over. */
    record Expired() implements LinkView {}

    /** There is no such link. */
    record Unknown() implements LinkView {}

    /** What a link shows at an instant of business time. */
    static LinkView of(Link link, Instant now) {
        if (link.spentAt() != null) {
            return new Spent(link.spentAt());
        }
        return link.expiresAt().isAfter(now) ? new Open(link, List.of()) : new Expired();
    }
}
