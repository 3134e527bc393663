package org.threshold.notification.delivery;

import java.time.Instant;

/**
 * The present on both clocks.
 *
 * @param business what limits and back-off are compared with
 * @param real what leases are compared with
 */
public record Moment(Instant business, Instant real) {}
