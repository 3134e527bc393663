package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ExpectedStay;

/**
 * Has the ward, the night and the police told that there is a contingency plan (EV-21, stage {@code
 * contingency}), with the stay’s id and until when it carries. What it says is looked up.
 */
@Service
class ContingencyNews {

    static final String CONTINGENCY = "contingency";

    private final Changes changes;

    ContingencyNews(Changes changes) {
        this.changes = changes;
    }

    void agreed(Actor by, ExpectedStay stay, ContingencyPlan plan) {
        changes.record(
                by,
                new NewChange(
                        ChangeKind.OUT_OF_HOURS_PLAN_AGREED,
                        CONTINGENCY,
                        List.of(stay.caseRef()),
                        plan.agreedAt(),
                        Map.of(
                                "plan", stay.id().toString(),
                                "expiresAt", plan.words().expiresAt().toString()),
                        ""));
    }
}
