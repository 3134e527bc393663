package org.threshold.workflow.otherchild.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.otherchild.domain.OtherChild.Decision;
import org.threshold.workflow.otherchild.domain.OtherChildId;
import org.threshold.workflow.otherchild.domain.OtherChildRule;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A person decides what happens for another child; what follows, follows in the same commit. */
@Service
public class DecideOtherChild {

    /** The step, as the task names it. */
    public static final String STEP = OtherChildSteps.DECIDE;

    private final Access access;
    private final Cases cases;
    private final HumanSteps steps;
    private final OtherChildDecisions rows;
    private final OtherChildFollowUp followUp;

    DecideOtherChild(
            Access access,
            Cases cases,
            HumanSteps steps,
            OtherChildDecisions rows,
            OtherChildFollowUp followUp) {
        this.access = access;
        this.cases = cases;
        this.steps = steps;
        this.rows = rows;
        this.followUp = followUp;
    }

    /** Decides, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, OtherChildId id, Decision decision) {
        access.require(who, Activity.DECIDE_REFERRAL);
        OtherChild one = rows.find(id).orElseThrow();
        cases.lock(List.of(one.about().caseRef()));
        return steps.take(who, id.value(), STEP).then(task -> decided(who, task, one, decision));
    }

    private Completion decided(Actor who, TaskView task, OtherChild one, Decision decision) {
        List<Refusal> refusals = OtherChildRule.refusals(decision);
        return refusals.isEmpty()
                ? followUp.decided(who, one, decision, task)
                : new Completion.Refused(refusals);
    }
}
