package org.threshold.notification.acknowledgement;

import org.threshold.notification.delivery.NotificationId;

/** Acknowledgements, as they are kept. */
public interface Acknowledgements {

    /** Keeps one. */
    void add(NotificationId id, String agency, Acknowledgement acknowledgement);
}
