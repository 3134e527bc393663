package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGate;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A person decides the next step on a referral (T1b); what follows, follows in the same commit. */
@Service
public class DecideReferral {

    /** The step, as the task and the model name it. */
    public static final String STEP = ReferralSteps.DECIDE;

    private final Access access;
    private final Cases cases;
    private final Referrals referrals;
    private final HumanSteps steps;
    private final DecisionFollowUp followUp;

    DecideReferral(
            Access access,
            Cases cases,
            Referrals referrals,
            HumanSteps steps,
            DecisionFollowUp followUp) {
        this.access = access;
        this.cases = cases;
        this.referrals = referrals;
        this.steps = steps;
        this.followUp = followUp;
    }

    /** Decides, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ReferralId id, DecisionGiven decision) {
        access.require(who, Activity.DECIDE_REFERRAL);
        lockCases(id);
        return steps.take(who, id.value(), ReferralSteps.DECIDE)
                .then(task -> decide(who, referrals.lock(id).orElseThrow(), task, decision));
    }

    /** Cases come before steps wherever both are locked, so that nobody waits in a circle. */
    private void lockCases(ReferralId id) {
        ReferralReceived referral = referrals.find(id).orElseThrow();
        cases.lock(referral.children().stream().map(ConcernedChild::caseRef).toList());
    }

    private Completion decide(
            Actor who, ReferralReceived referral, TaskView task, DecisionGiven decision) {
        List<Refusal> refusals = DecisionGate.refusals(referral, decision, who.roles());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        Map<String, Object> outcome = followUp.decided(who, referral, decision);
        steps.finish(who, task, outcome);
        return new Completion.Done(DecisionFollowUp.next(decision.outcome()));
    }
}
