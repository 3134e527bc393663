package org.threshold.notification.delivery.adapter.outbound;

import java.net.UnknownHostException;

/** A host leads nowhere that may be called. */
final class AddressNotAllowed extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    AddressNotAllowed() {
        super("The host leads to no address that may be called");
    }
}
