package org.threshold.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.threshold.local.credentials.AgencySystem;
import org.threshold.local.simulator.WebhookSignature;

/** A message as short as one can be that the agency simulator takes. */
final class SignedMessage {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int OK = 200;
    private static final String BODY = "{\"data\": {\"eventName\": \"floor of a benchmark\"}}";

    private SignedMessage() {}

    /** Sends one, and returns when the agency has taken it. */
    static void send(AgencySystem agency, String id) {
        try {
            int status = HTTP.send(request(agency, id), BodyHandlers.discarding()).statusCode();
            if (status != OK) {
                throw new IllegalStateException("The agency answered " + status);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopped);
        }
    }

    private static HttpRequest request(AgencySystem agency, String id) {
        String at = Long.toString(Instant.now().getEpochSecond());
        String signature =
                new WebhookSignature(agency.webhookSecret())
                        .signature(new WebhookSignature.Headers(id, at, ""), BODY);
        return HttpRequest.newBuilder(URI.create(agency.webhookUrl()))
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", at)
                .header("webhook-signature", signature)
                .POST(BodyPublishers.ofString(BODY))
                .build();
    }
}
