package org.threshold.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ward reports that children were admitted, one case after the other, and the agencies that must
 * hear of each are told. A report's time starts when it was to be sent, so that the whole way from
 * the ward to the agency is in it.
 */
final class Telling {

    private static final Duration TO_ARRIVE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CREATED = 201;

    private final PublicApi api;
    private final List<String> cases;
    private final Deliveries deliveries;

    Telling(PublicApi api, List<String> cases, Deliveries deliveries) {
        this.api = api;
        this.cases = List.copyOf(cases);
        this.deliveries = deliveries;
    }

    /**
     * What came of one window.
     *
     * @param fromReport from when the report was to be sent until its delivery was recorded
     * @param fromOutbox from when the committing transaction wrote its outbox row until then
     */
    record Told(Samples fromReport, Samples fromOutbox) {}

    Told run(Schedule schedule) {
        Map<String, Long> shots = new ConcurrentHashMap<>();
        Instant begin = Instant.now();
        Samples reports = OpenLoop.run(schedule, number -> report(number, shots));
        var told = new Told(new Samples(schedule), new Samples(schedule));
        reports.failures().forEach(told.fromReport()::failed);
        for (Deliveries.Delivered one : deliveries.of(shots.keySet(), TO_ARRIVE)) {
            note(told, one, shots.getOrDefault(one.change(), 0L), begin, schedule);
        }
        return told;
    }

    /** The agency of each recipient who is told of a change. */
    List<String> whoIsToldOfOne() {
        Map<String, Long> shots = new ConcurrentHashMap<>();
        String wrong = report(0, shots);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(wrong);
        }
        return deliveries.of(shots.keySet(), TO_ARRIVE).stream()
                .map(Deliveries.Delivered::agency)
                .sorted()
                .toList();
    }

    private static void note(
            Told told, Deliveries.Delivered one, long shot, Instant begin, Schedule schedule) {
        if (one.recorded().isEmpty()) {
            told.fromReport().failed("not delivered within " + TO_ARRIVE.toSeconds() + " s");
            return;
        }
        Instant recorded = one.recorded().get();
        Instant sent = begin.plusNanos(schedule.startNanos(shot));
        told.fromReport().done(shot, Duration.between(sent, recorded).toNanos());
        told.fromOutbox().done(shot, Duration.between(one.written(), recorded).toNanos());
    }

    private String report(long number, Map<String, Long> shots) {
        var form =
                JSON.readTree(
                        """
                        {"kind": "child-admitted", "stage": "admitted", "cases": ["%s"],
                         "codes": {"reason": "illness"}, "detail": "Came in with a fever."}"""
                                .formatted(cases.get((int) (number % cases.size()))));
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer answer = api.post("system:hospital", "/api/v1/changes", form, key);
        if (answer.status() != CREATED) {
            return "a change was not taken";
        }
        shots.put(answer.at("/changeId"), number);
        return "";
    }
}
