package org.threshold.workflow.carer.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Somebody records what they know of whoever took over care (R-TVP-4). It is kept as far as it
 * goes; the carer counts as checked only when nothing is missing.
 */
@Service
public class CheckCarer {

    /** The step, as the task names it. */
    public static final String STEP = CarerSteps.STEP;

    private final Access access;
    private final Cases cases;
    private final CarerChecks checks;
    private final HumanSteps steps;
    private final CarerFound found;

    CheckCarer(Access access, Cases cases, CarerChecks checks, HumanSteps steps, CarerFound found) {
        this.access = access;
        this.cases = cases;
        this.checks = checks;
        this.steps = steps;
        this.found = found;
    }

    /** Keeps it, and says what is still missing. */
    @Transactional
    public Completion handle(Actor who, CarerCheckId id, CarerDetails details) {
        access.require(who, Activity.CHECK_CARER);
        cases.lock(List.of(checks.find(id).orElseThrow().about().caseRef()));
        CarerCheck one = checks.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP)
                .then(task -> found.keep(who, task, one.with(details)));
    }
}
