package org.threshold.local.bench;

import java.util.ArrayList;
import java.util.List;
import org.threshold.local.api.PublicApi;
import org.threshold.local.credentials.AgencySystem;

/** Tells four agencies of changes of circumstance, beside its floor (B2). */
final class TellingBench {

    private static final int CASES = 24;

    private final Stack stack;
    private final Results results;
    private final Telling telling;
    private final HopFloor floor;
    private final int deliveries;

    /** Refers the children, and reports one change to see who is told of it. */
    TellingBench(Stack stack, Floors floors, Results results) {
        this.stack = stack;
        this.results = results;
        this.telling = new Telling(stack.api(), cases(stack.api()), stack.deliveries());
        stack.settle();
        List<String> told = telling.whoIsToldOfOne();
        this.deliveries = told.size();
        results.note(
                "one change is told to %d recipients of 4 agencies: %s"
                        .formatted(deliveries, told));
        this.floor = new HopFloor(floors.connections(), floors.hop(), systems(told));
        stack.settle();
    }

    /** Does everything without measuring it, at a part of the rate: each change is told often. */
    void warmUp(Schedule schedule) {
        var slower =
                new Schedule(
                        Math.max(1, schedule.perSecond() / deliveries),
                        schedule.warmUp(),
                        Math.max(1, schedule.measured() / deliveries));
        floor.run(slower);
        telling.run(slower);
        stack.settle();
    }

    /** One round at one rate; false when telling did not keep up. */
    boolean round(Schedule schedule) {
        double offered = (double) schedule.perSecond() * deliveries;
        String rate = " (%d changes/s)".formatted(schedule.perSecond());
        results.add("floor: commit, Kafka, HTTP, commit" + rate, offered, floor.run(schedule));
        Telling.Told told = telling.run(schedule);
        results.add("change: in the outbox to 2xx recorded" + rate, offered, told.fromOutbox());
        boolean kept =
                results.add(
                        "change: report due to 2xx recorded" + rate, offered, told.fromReport());
        stack.settle();
        return kept;
    }

    private List<AgencySystem> systems(List<String> told) {
        return told.stream()
                .map(
                        agency ->
                                stack.credentials().systems().stream()
                                        .filter(system -> system.agency().equals(agency))
                                        .findFirst()
                                        .orElseThrow())
                .toList();
    }

    private static List<String> cases(PublicApi api) {
        var referrals = new Referrals(api);
        List<String> cases = new ArrayList<>();
        while (cases.size() < CASES) {
            cases.add(referrals.referInjuredBaby().at("/children/0/caseRef"));
        }
        return cases;
    }
}
