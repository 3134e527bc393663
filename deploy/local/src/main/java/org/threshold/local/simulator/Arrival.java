package org.threshold.local.simulator;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All that is known of one message, however often it came.
 *
 * @param first when it came first, real time
 * @param last when it came last
 * @param times how often it came
 * @param accepted how often it was answered with 200
 * @param message what it said
 */
record Arrival(Instant first, Instant last, int times, int accepted, Message message) {

    /**
     * What a message said.
     *
     * @param acknowledged by whom, once somebody has
     */
    record Message(
            String agency,
            String webhookId,
            JsonNode body,
            Happening.@Nullable Acknowledged acknowledged) {

        String notificationId() {
            return body.path("data").path("notificationId").asString("");
        }

        Optional<Happening.Acknowledged> acknowledgement() {
            return Optional.ofNullable(acknowledged);
        }
    }

    static Arrival of(Happening.Arrived arrived) {
        return new Arrival(
                arrived.at(),
                arrived.at(),
                1,
                arrived.accepted() ? 1 : 0,
                new Message(arrived.agency(), arrived.webhookId(), arrived.body(), null));
    }

    Arrival again(Happening.Arrived again) {
        return new Arrival(
                first, again.at(), times + 1, accepted + (again.accepted() ? 1 : 0), message);
    }

    Arrival acknowledged(Happening.Acknowledged by) {
        return new Arrival(
                first,
                last,
                times,
                accepted,
                new Message(message.agency(), message.webhookId(), message.body(), by));
    }
}
