package org.threshold.workflow.plan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.plan.domain.ProtectionPlan;

/** Has the agencies told that a plan started or ended (EV-27). */
@Service
class ProtectionPlanNews {

    private final Changes changes;

    ProtectionPlanNews(Changes changes) {
        this.changes = changes;
    }

    void started(Actor who, ProtectionPlan one) {
        var codes = Map.of("category", one.terms().category().code());
        tell(who, one, new Stage("started", one.about().heldOn()), codes);
    }

    void ended(Actor who, ProtectionPlan one, LocalDate on) {
        tell(who, one, new Stage("ended", on), Map.of());
    }

    private record Stage(String name, LocalDate on) {}

    /** The hour of a conference is not recorded: the day stands for it. */
    private void tell(Actor who, ProtectionPlan one, Stage stage, Map<String, String> codes) {
        changes.record(
                who,
                new NewChange(
                        ChangeKind.CHILD_PROTECTION_PLAN,
                        stage.name(),
                        List.of(one.about().caseRef()),
                        stage.on().atStartOfDay(WorkingTime.ZONE).toInstant(),
                        codes,
                        ""));
    }
}
