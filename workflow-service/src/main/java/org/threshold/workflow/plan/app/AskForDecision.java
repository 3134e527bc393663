package org.threshold.workflow.plan.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;

/** Asks what a conference decided for one child. */
@Service
class AskForDecision {

    private final ProtectionPlans rows;
    private final ProtectionPlanWork work;
    private final ProtectionPlanRecord record;

    AskForDecision(ProtectionPlans rows, ProtectionPlanWork work, ProtectionPlanRecord record) {
        this.rows = rows;
        this.work = work;
        this.record = record;
    }

    /** Asks, unless that is asked already or a plan of the child stands; its case is locked. */
    void ask(Actor who, About about) {
        if (rows.of(about.caseRef()).stream().anyMatch(one -> covers(one, about.heldOn()))) {
            return;
        }
        var one =
                new ProtectionPlan(
                        new ProtectionPlanId(record.newId()),
                        about,
                        new Standing.ToDecide(),
                        List.of());
        rows.add(one);
        work.toDecide(one);
        record.keep(who, "conference-outcome-asked", one, "");
    }

    /** The same conference, or one about a child whose plan stands: its reviews decide that. */
    private static boolean covers(ProtectionPlan one, LocalDate on) {
        return one.open() || one.about().heldOn().equals(on);
    }
}
