package org.threshold.notification.delivery;

import java.net.URI;
import java.time.Instant;

/** Links behind which a person without an account acknowledges. */
public interface OneTimeLinks {

    /**
     * A new link to acknowledge a notification.
     *
     * @param id the notification
     * @param waitsUntil until when it should be acknowledged or answered, business time; the link
     *     lives longer
     * @return its address, which is kept nowhere
     */
    URI issue(NotificationId id, Instant waitsUntil);
}
