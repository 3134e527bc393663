package org.threshold.notification.delivery;

/**
 * One rung of a notification as it is being delivered.
 *
 * @param id the same on every attempt
 * @param notification which notification
 * @param rung which rung of its ladder
 * @param priority how fast
 * @param progress how far it has come
 */
public record Delivery(
        DeliveryId id,
        NotificationId notification,
        int rung,
        Priority priority,
        Progress progress) {}
