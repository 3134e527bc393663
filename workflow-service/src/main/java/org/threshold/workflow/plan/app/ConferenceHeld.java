package org.threshold.workflow.plan.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.HeldConferences;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Asks, for each child of whom a conference was held, what it decided. */
@Service
class ConferenceHeld implements HeldConferences {

    private final Cases cases;
    private final ProtectionPlans rows;
    private final ProtectionPlanWork work;
    private final ProtectionPlanRecord record;

    ConferenceHeld(
            Cases cases,
            ProtectionPlans rows,
            ProtectionPlanWork work,
            ProtectionPlanRecord record) {
        this.cases = cases;
        this.rows = rows;
        this.work = work;
        this.record = record;
    }

    @Override
    public void held(Actor who, CaseRef ref, LocalDate on) {
        boolean known = rows.of(ref).stream().anyMatch(one -> covers(one, on));
        if (!known) {
            PersonId child = cases.childOf(ref).orElseThrow();
            var one =
                    new ProtectionPlan(
                            new ProtectionPlanId(record.newId()),
                            new About(ref, child, on),
                            new Standing.ToDecide(),
                            List.of());
            rows.add(one);
            work.toDecide(one);
            record.keep(who, "conference-outcome-asked", one, "");
        }
    }

    /** The same conference, or one about a child whose plan stands: its reviews decide that. */
    private static boolean covers(ProtectionPlan one, LocalDate on) {
        return one.open() || one.about().heldOn().equals(on);
    }
}
