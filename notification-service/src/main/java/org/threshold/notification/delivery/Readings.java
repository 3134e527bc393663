package org.threshold.notification.delivery;

/** Takes in that a person has read a message, where a system's answer to it says so. */
public interface Readings {

    /**
     * Keeps it in the current transaction, which has locked the notification. A reading without a
     * name and a role is no acknowledgement.
     */
    void keep(NotificationId id, Reader reader);
}
