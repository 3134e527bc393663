package org.threshold.workflow.plan.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.ChildProtectionPlanProcess;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Restartable;

/** Starts a plan’s process again with each core group, review and detail that is still due. */
@Service
class RestartProtectionPlan implements Restartable {

    /** What the process waits for until a review conference ends the plan; no step of its own. */
    static final String PLAN_AT_ITS_END = "protection-plan-at-its-end";

    private final Cases cases;
    private final ProtectionPlans rows;
    private final ProtectionPlanWork work;
    private final ProtectionPlanEngine engine;

    RestartProtectionPlan(
            Cases cases,
            ProtectionPlans rows,
            ProtectionPlanWork work,
            ProtectionPlanEngine engine) {
        this.cases = cases;
        this.rows = rows;
        this.work = work;
        this.engine = engine;
    }

    @Override
    public String process() {
        return ChildProtectionPlanProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return rows.find(new ProtectionPlanId(subjectId))
                .map(
                        plan ->
                                new Carried(
                                        process(),
                                        subjectId,
                                        List.of(subjectId),
                                        List.of(plan.about().caseRef().value())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        var id = new ProtectionPlanId(subjectId);
        cases.lock(List.of(rows.find(id).orElseThrow().about().caseRef()));
        ProtectionPlan plan = rows.lock(id).orElseThrow();
        if (!(plan.standing() instanceof Standing.Made)) {
            return Optional.empty();
        }
        engine.made(id);
        work.due(plan).forEach(due -> engine.added(id, due));
        return Optional.of(PLAN_AT_ITS_END);
    }
}
