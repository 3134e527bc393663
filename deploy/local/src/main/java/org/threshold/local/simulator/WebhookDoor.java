package org.threshold.local.simulator;

import java.time.Clock;
import java.time.Duration;
import org.threshold.local.credentials.AgencySystem;
import org.threshold.local.server.Polling;
import tools.jackson.databind.JsonNode;

/** Receives what agencies are told, as strictly as a real system should. */
final class WebhookDoor {

    private static final Duration SLOW = Duration.ofMillis(1500);
    private static final Duration HANGING = Duration.ofMinutes(2);

    private final Agencies agencies;
    private final Received received;
    private final Clock clock;

    WebhookDoor(Agencies agencies, Received received, Clock clock) {
        this.agencies = agencies;
        this.received = received;
        this.clock = clock;
    }

    Reply receive(Call call) {
        return agencies.system(call.word(0))
                .map(system -> receive(call, system))
                .orElseGet(() -> Reply.problem(404, "There is no agency " + call.word(0)));
    }

    private Reply receive(Call call, AgencySystem system) {
        var headers =
                new WebhookSignature.Headers(
                        call.header("webhook-id"),
                        call.header("webhook-timestamp"),
                        call.header("webhook-signature"));
        var problem =
                new WebhookSignature(system.webhookSecret())
                        .problem(headers, call.body(), clock.instant());
        if (problem.isPresent()) {
            received.add(
                    new Happening.Refused(
                            clock.instant(), system.agency(), headers.id(), problem.get()));
            return Reply.problem(401, problem.get());
        }
        return Json.read(call.body())
                .map(body -> readable(system.agency(), headers.id(), body))
                .orElseGet(() -> defective(400, system.agency(), headers.id(), "no JSON"));
    }

    private Reply readable(String agency, String webhookId, JsonNode body) {
        var forbidden = ForbiddenKeys.in(body);
        if (!forbidden.isEmpty()) {
            return defective(422, agency, webhookId, "carries " + String.join(", ", forbidden));
        }
        return behave(agency, webhookId, body);
    }

    /** The body itself is not kept: it holds what must not be kept. */
    private Reply defective(int status, String agency, String webhookId, String problem) {
        received.add(new Happening.Defective(clock.instant(), agency, webhookId, problem));
        return Reply.problem(status, "The message " + problem);
    }

    private Reply behave(String agency, String webhookId, JsonNode body) {
        var mode = agencies.mode(agency);
        return switch (mode) {
            case ANSWER, SILENT -> accepted(agency, webhookId, body);
            case SLOW -> {
                await(agency, mode, SLOW);
                yield accepted(agency, webhookId, body);
            }
            case ERROR -> notAccepted(agency, webhookId, body, Reply.problem(500, "Broken"));
            case GONE -> notAccepted(agency, webhookId, body, Reply.problem(410, "Gone"));
            case HANG -> {
                var nothing = notAccepted(agency, webhookId, body, new Reply.Nothing());
                await(agency, mode, HANGING);
                yield nothing;
            }
        };
    }

    private Reply accepted(String agency, String webhookId, JsonNode body) {
        received.add(new Happening.Arrived(clock.instant(), agency, webhookId, true, body));
        return Reply.json(200, "{}");
    }

    private Reply notAccepted(String agency, String webhookId, JsonNode body, Reply reply) {
        received.add(new Happening.Arrived(clock.instant(), agency, webhookId, false, body));
        return reply;
    }

    /** Until the time is up or the agency behaves in another way. */
    private void await(String agency, Mode mode, Duration atMost) {
        Polling.until(atMost, () -> agencies.mode(agency) != mode);
    }
}
