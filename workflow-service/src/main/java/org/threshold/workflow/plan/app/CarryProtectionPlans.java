package org.threshold.workflow.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.plan.domain.ProtectionPlanId;

/** Starts the process of each plan that was made before plans had one, at what is due of it. */
@Service
public class CarryProtectionPlans {

    private static final int MOST = 50;

    private final PlansWithoutProcess plans;
    private final RestartProtectionPlan restart;

    CarryProtectionPlans(PlansWithoutProcess plans, RestartProtectionPlan restart) {
        this.plans = plans;
        this.restart = restart;
    }

    /** Those that no process carries yet. */
    @Transactional(readOnly = true)
    public List<ProtectionPlanId> waiting() {
        return plans.some(MOST);
    }

    /** Starts it once, unless the plan has ended meanwhile. */
    @Transactional
    public void handle(ProtectionPlanId id) {
        restart.startAgain(id.value());
        plans.carried(id);
    }
}
