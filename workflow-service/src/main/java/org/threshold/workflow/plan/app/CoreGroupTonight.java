package org.threshold.workflow.plan.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.agreement.SafeTonight;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;

/**
 * A child protection plan keeps a child safe while its core group meets: it has met, and the next
 * meeting is not overdue (T9).
 */
@Service
class CoreGroupTonight implements SafeTonight {

    private final ProtectionPlans rows;
    private final ProtectionPlanWork work;
    private final CaseClock clock;

    CoreGroupTonight(ProtectionPlans rows, ProtectionPlanWork work, CaseClock clock) {
        this.rows = rows;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Set<Control> controls(CaseRef ref) {
        return rows.of(ref).stream().anyMatch(this::meets) ? Set.of(Control.CORE_GROUP) : Set.of();
    }

    private boolean meets(ProtectionPlan one) {
        return one.standing() instanceof Standing.Made
                && one.latest(Meeting.Kind.CORE_GROUP).isPresent()
                && work.due(one).stream()
                        .filter(due -> due.waiting().step().equals(ProtectionPlanSteps.CORE_GROUP))
                        .noneMatch(due -> due.isOverdue(clock.now()));
    }
}
