package org.threshold.notification.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A request as workflow-service publishes it, made from the example in the test resources.
 *
 * @param body the structured event, JSON
 */
public record RequestedEvent(String body) {

    private static final String NOTIFICATION = "0198a1de-7c3a-7d11-9a55-2f9f4a3c1b01";
    private static final String EVENT = "0198a1de-7c3a-7d11-9a55-2f9f4a3c1aff";

    public static RequestedEvent example() {
        try (InputStream example =
                RequestedEvent.class.getResourceAsStream(
                        "/events/notification-requested.example.json")) {
            byte[] bytes = Objects.requireNonNull(example).readAllBytes();
            return new RequestedEvent(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** About another notification, as another event. */
    public RequestedEvent of(UUID notification) {
        return replace(NOTIFICATION, notification.toString()).as(UUID.randomUUID());
    }

    /** The same content as another event. */
    public RequestedEvent as(UUID event) {
        return replace(EVENT, event.toString());
    }

    public RequestedEvent to(String agency, String role) {
        return replace("\"agency\": \"police\"", "\"agency\": \"" + agency + "\"")
                .replace("police-referral-sergeant", role);
    }

    public RequestedEvent at(long sequence) {
        return replace("\"sequence\": \"1\"", "\"sequence\": \"" + sequence + "\"");
    }

    public RequestedEvent bySecondChannel() {
        return replace("\"first\"", "\"second\"");
    }

    /** Delivered by one instant and acknowledged by another. */
    public RequestedEvent due(Instant deliverBy, Instant acknowledgeBy) {
        return replace("2026-11-23T09:02:00Z", deliverBy.toString())
                .replace("2026-11-23T09:30:00Z", acknowledgeBy.toString());
    }

    public RequestedEvent replace(String from, String to) {
        return new RequestedEvent(body.replace(from, to));
    }
}
