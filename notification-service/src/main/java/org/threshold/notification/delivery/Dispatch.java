package org.threshold.notification.delivery;

import org.threshold.notification.directory.Endpoint;

/**
 * What a channel is given to hand over.
 *
 * @param id the delivery, for the recipient to tell a repeat by
 * @param endpoint where to
 * @param request what is told, to whom and by when
 */
public record Dispatch(DeliveryId id, Endpoint endpoint, TellRequest request) {}
