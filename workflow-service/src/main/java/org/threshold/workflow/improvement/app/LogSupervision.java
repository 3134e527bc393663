package org.threshold.workflow.improvement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.domain.SupervisionGiven;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/**
 * A supervisor writes down a supervision on a case (R-Hosp-2): asked by a task, or at any other
 * time. Either settles the task (L-3.1.27).
 */
@Service
public class LogSupervision {

    /** The step, as the task names it. */
    public static final String STEP = SupervisionSteps.HOLD;

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final HumanSteps steps;
    private final KeepSupervision keeping;

    LogSupervision(
            Access access,
            Cases cases,
            JoinedCases joined,
            HumanSteps steps,
            KeepSupervision keeping) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.steps = steps;
        this.keeping = keeping;
    }

    /** Keeps it, or says what is missing. */
    @Transactional
    public SupervisionResult handle(Actor who, CaseRef asked, SupervisionGiven given) {
        access.require(who, Activity.SUPERVISE_PRACTICE);
        if (cases.childOf(asked).isEmpty()) {
            return new SupervisionResult.NothingThere();
        }
        return kept(who, locked(asked), given);
    }

    /** The same for a step, or that somebody was quicker. */
    @Transactional
    public SupervisionResult handle(Actor who, TaskView asked, SupervisionGiven given) {
        access.require(who, Activity.SUPERVISE_PRACTICE);
        CaseRef ref = locked(new CaseRef(asked.subject().cases().getFirst()));
        return switch (steps.take(who, asked.subject().id(), STEP)) {
            case Taking.Gone(var sentence) -> new SupervisionResult.Gone(sentence);
            case Taking.Taken(_) -> kept(who, ref, given);
        };
    }

    private CaseRef locked(CaseRef asked) {
        CaseRef ref = joined.answering(asked);
        cases.lock(List.of(ref));
        return ref;
    }

    private SupervisionResult kept(Actor who, CaseRef ref, SupervisionGiven given) {
        List<Refusal> refusals = keeping.refusals(given);
        return refusals.isEmpty()
                ? keeping.kept(who, ref, given)
                : new SupervisionResult.Refused(refusals);
    }
}
