package org.threshold.notification.testing;

import java.time.Instant;
import java.util.UUID;
import org.threshold.local.contract.Contract;

/**
 * A request as workflow-service publishes it, made from the published example.
 *
 * @param body the structured event, JSON
 */
public record RequestedEvent(String body) {

    private static final String NOTIFICATION = "0198a1de-7c3a-7d11-9a55-2f9f4a3c1b01";
    private static final String EVENT = "0198a1de-7c3a-7d11-9a55-2f9f4a3c1aff";

    public static RequestedEvent example() {
        return new RequestedEvent(Contract.published().example("notification-requested"));
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
