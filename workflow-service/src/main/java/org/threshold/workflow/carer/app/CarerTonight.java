package org.threshold.workflow.carer.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.agreement.SafeTonight;
import org.threshold.workflow.carer.domain.ElsewhereRule;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.referral.CaseRef;

/** Says whether a child is elsewhere with a carer who was checked. */
@Service
class CarerTonight implements SafeTonight {

    private final ChangeHistory history;
    private final CarerChecks checks;

    CarerTonight(ChangeHistory history, CarerChecks checks) {
        this.history = history;
        this.checks = checks;
    }

    @Override
    public Set<Control> controls(CaseRef ref) {
        return ElsewhereRule.holds(history.standing(ref), checks.of(ref))
                ? Set.of(Control.CHECKED_CARER)
                : Set.of();
    }
}
