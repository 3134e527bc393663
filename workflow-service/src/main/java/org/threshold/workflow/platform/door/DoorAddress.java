package org.threshold.workflow.platform.door;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the notification service is, and the key that it is asked with.
 *
 * @param url its address; empty when nobody said
 * @param key one that it issued to a service; empty when nobody said
 */
record DoorAddress(String url, String key) {

    private static final Logger LOG = LoggerFactory.getLogger(DoorAddress.class);

    /** Refuses what is no address, since nothing could be asked of it. */
    DoorAddress {
        url = url.strip().replaceFirst("/+$", "");
        key = key.strip();
        if (!url.isEmpty() && !isWebAddress(url)) {
            throw new IllegalStateException(
                    "THRESHOLD_NOTIFICATION_URL is no address of a web server. Give the address of"
                            + " notification-service, such as http://notification-service:8081");
        }
        if (key.chars().anyMatch(it -> it <= ' ' || it > '~')) {
            throw new IllegalStateException(
                    "THRESHOLD_NOTIFICATION_KEY has signs that no key has. Give the key that"
                            + " notification-service knows as one of a service");
        }
    }

    /** Whether both are known; it is said once, at the start, when not. */
    boolean known() {
        return !url.isEmpty() && !key.isEmpty();
    }

    /** The same, with a warning when nobody can be asked. */
    DoorAddress warning() {
        if (!known()) {
            LOG.warn(
                    "Nobody can see here who is on duty, and what agencies reply is not fetched: set"
                            + " THRESHOLD_NOTIFICATION_URL to the address of notification-service"
                            + " and THRESHOLD_NOTIFICATION_KEY to a key that it knows as one of a"
                            + " service");
        }
        return this;
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return scheme.matches("https?") && address.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "DoorAddress[" + url + "]";
    }
}
