package org.threshold.notification.delivery.adapter.outbound;

import java.net.URI;
import java.util.Map;

/**
 * What is posted to an agency's system.
 *
 * @param to where
 * @param contentType what the body is
 * @param headers further headers
 * @param body as it is sent, in UTF-8
 */
public record Letter(URI to, String contentType, Map<String, String> headers, String body) {

    public Letter {
        headers = Map.copyOf(headers);
    }
}
