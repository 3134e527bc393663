package org.threshold.notification.delivery.adapter.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Gives a connection the addresses of a host that may be called, and no others. The connection is
 * opened to what is returned here and the name is not asked again, so a name server that answers
 * differently the second time changes nothing.
 */
@Component
class CheckedNames implements DnsResolver {

    /** Asks for the addresses of a host. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Outbound outbound;
    private final Names names;

    @Autowired
    CheckedNames(Outbound outbound) {
        this(outbound, new NameLookup());
    }

    CheckedNames(Outbound outbound, Names names) {
        this.outbound = outbound;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (!outbound.allows(host)) {
            throw new AddressNotAllowed();
        }
        InetAddress[] allowed =
                Arrays.stream(names.of(host)).filter(outbound::allows).toArray(InetAddress[]::new);
        if (allowed.length == 0) {
            throw new AddressNotAllowed();
        }
        return allowed;
    }

    /** The name as it is: it is used for nothing but what the other side is called. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
