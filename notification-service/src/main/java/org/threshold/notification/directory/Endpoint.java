package org.threshold.notification.directory;

import java.util.Map;

/**
 * Where a channel leads.
 *
 * @param kind the code of a {@link ChannelKind}
 * @param settings what that kind needs: an address, a secret
 */
public record Endpoint(String kind, Map<String, String> settings) {

    public Endpoint {
        settings = Map.copyOf(settings);
    }

    /** A setting that the kind has made sure is there. */
    public String setting(String name) {
        String value = settings.get(name);
        if (value == null) {
            throw new IllegalStateException("An endpoint of kind " + kind + " lacks " + name);
        }
        return value;
    }
}
