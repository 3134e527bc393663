package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;

/** Has people told of a plan: EV-21 of the event catalogue, with the plan’s id and its expiry. */
@Service
class PlanNews {

    static final String AGREED = "agreed";
    static final String DUE_FOR_REVIEW = "due-for-review";

    private final Changes changes;
    private final SafetyRecord record;

    PlanNews(Changes changes, SafetyRecord record) {
        this.changes = changes;
        this.record = record;
    }

    void agreed(Actor by, OutOfHoursPlan plan) {
        tell(by, plan, AGREED);
    }

    void due(Actor by, OutOfHoursPlan plan) {
        tell(by, plan, DUE_FOR_REVIEW);
    }

    private void tell(Actor by, OutOfHoursPlan plan, String stage) {
        changes.record(
                by,
                new NewChange(
                        ChangeKind.OUT_OF_HOURS_PLAN_AGREED,
                        stage,
                        List.of(plan.about().caseRef()),
                        record.now(),
                        codes(plan),
                        ""));
    }

    private static Map<String, String> codes(OutOfHoursPlan plan) {
        return switch (plan.plan().expiry()) {
            case Expiry.At(var at) ->
                    Map.of("plan", plan.id().toString(), "expiresAt", at.toString());
            case Expiry.NotSaid() -> Map.of("plan", plan.id().toString());
        };
    }
}
