package org.threshold.local.bench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;

/** Takes referrals in, beside its two floors (B1). */
final class ReferralBench {

    private final Stack stack;
    private final Results results;
    private final Map<String, Shot> things = new LinkedHashMap<>();

    /** Writes one referral to see which rows that makes. */
    ReferralBench(Stack stack, Floors floors, Results results) {
        this.stack = stack;
        this.results = results;
        List<RowShape> rows = rowsOfOne();
        results.note(
                "one referral writes %d rows: %s"
                        .formatted(rows.size(), WrittenRows.counted(rows)));
        rows.stream().map(RowShape::table).distinct().forEach(floors.tables()::copyShapeOf);
        things.put("floor: authenticated GET, same HTTP", whoAmI(stack.api()));
        things.put("floor: the same rows, one commit", new SqlFloor(floors.connections(), rows));
        things.put("referral: POST to 201", new Referrals(stack.api()));
    }

    /** Does everything without measuring it. */
    void warmUp(Schedule schedule) {
        things.values().forEach(thing -> OpenLoop.run(schedule, thing));
        stack.settle();
    }

    /** One round at one rate; false when the referrals did not keep up. */
    boolean round(Schedule schedule) {
        boolean kept = true;
        for (var thing : things.entrySet()) {
            Samples samples = OpenLoop.run(schedule, thing.getValue());
            kept = results.add(thing.getKey(), schedule.perSecond(), samples);
        }
        stack.settle();
        return kept;
    }

    private List<RowShape> rowsOfOne() {
        stack.settle();
        Instant from = Instant.now();
        Answer taken = new Referrals(stack.api()).refer();
        Instant to = Instant.now();
        return new WrittenRows(stack.workflow()).of(taken.at("/referralId"), from, to);
    }

    private static Shot whoAmI(PublicApi api) {
        return _ -> api.get("duty.worker", "/api/v1/session").success() ? "" : "not signed in";
    }
}
