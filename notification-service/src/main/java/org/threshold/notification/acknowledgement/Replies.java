package org.threshold.notification.acknowledgement;

import java.time.Instant;
import java.util.Optional;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;

/** Replies, as they are kept: numbered 1, 2, 3 … for each notification. */
public interface Replies {

    /**
     * Keeps one as the next of its notification, which the caller has locked.
     *
     * @return its number
     */
    int add(NotificationId id, Reply reply, Instant at);

    /** The reply with a number. */
    Optional<Kept> find(NotificationId id, int number);

    /** The latest of a notification. */
    Optional<Kept> latest(NotificationId id);

    /**
     * A reply that is kept.
     *
     * @param number its place among those of its notification, from 1
     * @param by the duty role that was told
     * @param reply what was said
     * @param at when, business time
     */
    record Kept(int number, Recipient by, Reply reply, Instant at) {}
}
