package org.threshold.workflow.suspicion.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.suspicion.domain.SafetyDecision;
import org.threshold.workflow.suspicion.domain.SuspicionId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A senior manager decides how a baby is kept safe while the evidence is not definite. */
@Service
public class DecideSuspicion {

    /** The step, as the task names it. */
    public static final String STEP = SuspicionSteps.DECIDE;

    private final Access access;
    private final Cases cases;
    private final Suspicions suspicions;
    private final HumanSteps steps;
    private final KeepDecision keep;

    DecideSuspicion(
            Access access,
            Cases cases,
            Suspicions suspicions,
            HumanSteps steps,
            KeepDecision keep) {
        this.access = access;
        this.cases = cases;
        this.suspicions = suspicions;
        this.steps = steps;
        this.keep = keep;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, SuspicionId id, SafetyDecision what) {
        access.require(who, Activity.DECIDE_SUSPICION);
        CaseRef ref = suspicions.find(id).orElseThrow().caseRef();
        cases.lock(keep.cases(ref));
        return steps.take(who, id.value(), STEP).then(task -> decided(who, task, ref, what));
    }

    private Completion decided(Actor who, TaskView task, CaseRef ref, SafetyDecision what) {
        List<Refusal> refusals = what.refusals(keep.now());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        return keep.decided(who, ref, what);
    }
}
