package org.threshold.local.simulator;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the demo asks: what has arrived, how an agency behaves, and to acknowledge. */
final class DemoApi {

    private static final String NAME = "name";
    private static final String ROLE = "role";

    private final Agencies agencies;
    private final Received received;
    private final Acknowledgements acknowledgements;

    DemoApi(Agencies agencies, Received received, Acknowledgements acknowledgements) {
        this.agencies = agencies;
        this.received = received;
        this.acknowledgements = acknowledgements;
    }

    /** {@code GET /api/arrivals?agency=&since=}; since is an instant with a Z. */
    Reply arrivals(Call call) {
        try {
            var since = call.query("since").map(Instant::parse).orElse(Instant.EPOCH);
            var agency = call.query("agency");
            return Reply.json(
                    200,
                    Json.write(
                            received.since(since).stream()
                                    .filter(
                                            arrival ->
                                                    agency.map(arrival.message().agency()::equals)
                                                            .orElse(true))
                                    .map(DemoApi::view)
                                    .toList()));
        } catch (DateTimeParseException noInstant) {
            return Reply.problem(400, "since must be an instant like 2026-11-24T17:00:00Z");
        }
    }

    Reply mails(Call call) {
        return Reply.json(200, Json.write(received.mails()));
    }

    Reply defects(Call call) {
        return Reply.json(200, Json.write(received.defects()));
    }

    Reply agencies(Call call) {
        return Reply.json(200, Json.write(agencies.names().stream().map(this::view).toList()));
    }

    /** {@code POST /api/agencies/{agency}/behaviour {"mode": "silent"}}. */
    Reply behave(Call call) {
        var mode = Mode.of(body(call).path("mode").asString(""));
        if (agencies.system(call.word(0)).isEmpty()) {
            return Reply.problem(404, "The agencies are " + agencies.names());
        }
        if (mode.isEmpty()) {
            var codes = Arrays.stream(Mode.values()).map(Mode::code).toList();
            return Reply.problem(400, "mode must be one of " + codes);
        }
        agencies.behave(call.word(0), mode.get());
        return Reply.json(200, Json.write(view(call.word(0))));
    }

    /** {@code POST /api/arrivals/{webhookId}/acknowledge {"name": "…", "role": "…"}}. */
    Reply acknowledge(Call call) {
        var person = body(call);
        return acknowledgements.acknowledge(
                call.word(0), person.path(NAME).asString(""), person.path(ROLE).asString(""));
    }

    private static JsonNode body(Call call) {
        return Json.read(call.body()).orElseGet(MissingNode::getInstance);
    }

    private static Map<String, Object> view(Arrival arrival) {
        var message = arrival.message();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("webhookId", message.webhookId());
        view.put("notificationId", message.notificationId());
        view.put("agency", message.agency());
        view.put("first", arrival.first());
        view.put("last", arrival.last());
        view.put("times", arrival.times());
        view.put("accepted", arrival.accepted());
        view.put("body", message.body());
        message.acknowledgement()
                .ifPresent(
                        by -> {
                            view.put("acknowledgedAt", by.at());
                            view.put("acknowledgedBy", Map.of(NAME, by.name(), ROLE, by.role()));
                        });
        return view;
    }

    private Map<String, Object> view(String agency) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("agency", agency);
        view.put("mode", agencies.mode(agency).code());
        view.put("arrivals", count(received.since(Instant.EPOCH), agency));
        view.put(
                "refused",
                received.refused().stream().filter(one -> one.agency().equals(agency)).count());
        view.put(
                "defects",
                received.defects().stream().filter(one -> one.agency().equals(agency)).count());
        return view;
    }

    private static long count(List<Arrival> arrivals, String agency) {
        return arrivals.stream()
                .map(arrival -> arrival.message().agency())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .getOrDefault(agency, 0L);
    }
}
