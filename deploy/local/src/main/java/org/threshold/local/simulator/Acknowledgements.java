package org.threshold.local.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Tells Threshold, with the agency's own key, that a person has acknowledged a message. */
final class Acknowledgements {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LAST_GOOD = 299;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Agencies agencies;
    private final Received received;
    private final URI threshold;
    private final Clock clock;

    /**
     * @param threshold the notification service's address
     */
    Acknowledgements(Agencies agencies, Received received, URI threshold, Clock clock) {
        this.agencies = agencies;
        this.received = received;
        this.threshold = threshold;
        this.clock = clock;
    }

    /** The notification service's own answer, or why it was not asked. */
    Reply acknowledge(String webhookId, String name, String role) {
        var arrival = received.arrival(webhookId);
        if (arrival.isEmpty()) {
            return Reply.problem(404, "No message " + webhookId + " has arrived");
        }
        var message = arrival.get().message();
        if (agencies.mode(message.agency()) == Mode.SILENT) {
            return Reply.problem(
                    409,
                    "Nobody at %s acknowledges anything while it is silent"
                            .formatted(message.agency()));
        }
        return tell(message, new Happening.Acknowledged(clock.instant(), webhookId, name, role));
    }

    private Reply tell(Arrival.Message message, Happening.Acknowledged by) {
        try {
            var answer =
                    http.send(
                            request(message, by),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() <= LAST_GOOD) {
                received.add(by);
            }
            return Reply.json(answer.statusCode(), answer.body());
        } catch (IOException unreachable) {
            return Reply.problem(502, "The notification service does not answer");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Reply.problem(503, "The simulator is ending");
        }
    }

    private HttpRequest request(Arrival.Message message, Happening.Acknowledged by) {
        var path = "/api/v1/notifications/%s/acknowledgements".formatted(message.notificationId());
        var key = agencies.system(message.agency()).orElseThrow().apiKey();
        var body = Json.write(Map.of("name", by.name(), "role", by.role()));
        return HttpRequest.newBuilder(threshold.resolve(path))
                .timeout(PATIENCE)
                .header("authorization", "Bearer " + key)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }
}
