package org.threshold.notification.delivery;

import java.util.UUID;

/**
 * A report on one message. An attempt whose answer was lost is made again, so one delivery can be
 * several messages to a network.
 *
 * @param message the network's own id of it
 * @param report what became of it
 */
public record Receipt(UUID message, Report report) {}
