package org.threshold.notification.delivery.adapter;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.notification.delivery.adapter.outbound.Outbound;
import org.threshold.notification.platform.Refusal;

/** What can be entered as the address of an agency's system. */
@Component
public class WebAddress {

    private static final String FIELD = "settings.url";

    private final Outbound outbound;

    WebAddress(Outbound outbound) {
        this.outbound = outbound;
    }

    /** What is wrong with the setting {@code url}; empty when it can be called. */
    public Optional<Refusal> problemWith(String text) {
        if (!isAddress(text)) {
            return Optional.of(
                    new Refusal(
                            FIELD,
                            "This is not a web address",
                            "Enter an absolute http or https address without a user name"));
        }
        return outbound.allows(URI.create(text).getHost())
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                FIELD,
                                "This host is not on the list of hosts that may be called",
                                "Check the address, or have the host added to"
                                        + " THRESHOLD_OUTBOUND_HOSTS"));
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
