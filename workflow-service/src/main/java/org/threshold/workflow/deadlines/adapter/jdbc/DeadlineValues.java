package org.threshold.workflow.deadlines.adapter.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.domain.RunningDeadline;

/** A deadline as the values of its columns. */
final class DeadlineValues {

    private DeadlineValues() {}

    /** What never changes. */
    static Map<String, Object> fixed(RunningDeadline running) {
        var deadline = running.deadline();
        var values = new HashMap<String, Object>();
        values.put("id", deadline.id().value());
        values.put("repeats", running.ladder().repeat().words());
        values.put("anchor", Columns.utc(deadline.term().anchor()));
        limit(deadline, values);
        waiting(deadline, values);
        return values;
    }

    private static void limit(Deadline deadline, Map<String, Object> values) {
        var limit = deadline.limit();
        values.put("limit", limit.code().code());
        values.put("rule", limit.citation().rule());
        values.put("words", limit.words());
        values.put("citation", limit.citation().source());
        values.put("clock", limit.clock().code());
        values.put("area", limit.profile().area());
        values.put("version", limit.profile().version());
    }

    private static void waiting(Deadline deadline, Map<String, Object> values) {
        var waiting = deadline.waiting();
        values.put("kind", waiting.kind());
        values.put("subject", waiting.id());
        values.put("step", waiting.step());
        values.put("cases", waiting.cases().toArray(String[]::new));
    }

    /** What moving, climbing and settling change. */
    static Map<String, @Nullable Object> changing(Deadline deadline) {
        var term = deadline.term();
        var values = new HashMap<String, @Nullable Object>();
        values.put("opensAt", Columns.utc(term.opensAt()));
        values.put("dueAt", Columns.utc(term.dueAt()));
        values.put("beyondCalendar", term.beyondCalendar());
        values.put("nextRungAt", deadline.nextRungAt().map(Columns::utc).orElse(null));
        values.put("state", state(deadline.standing()));
        values.put("settledAt", settledAt(deadline.standing()));
        return values;
    }

    private static String state(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> "open";
            case Standing.Met _ -> "met";
            case Standing.Withdrawn _ -> "withdrawn";
        };
    }

    private static @Nullable OffsetDateTime settledAt(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> null;
            case Standing.Met(Instant at) -> Columns.utc(at);
            case Standing.Withdrawn(Instant at) -> Columns.utc(at);
        };
    }
}
