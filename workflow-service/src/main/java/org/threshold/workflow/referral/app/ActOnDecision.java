package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** A person records what was done about the decision, which ends the referral. */
@Service
public class ActOnDecision {

    /** The step, as the task and the model name it. */
    public static final String STEP = ReferralSteps.ACT;

    private final Access access;
    private final Referrals referrals;
    private final HumanSteps steps;
    private final ReferralLimits limits;
    private final ReferralRecord record;

    ActOnDecision(
            Access access,
            Referrals referrals,
            HumanSteps steps,
            ReferralLimits limits,
            ReferralRecord record) {
        this.access = access;
        this.referrals = referrals;
        this.steps = steps;
        this.limits = limits;
        this.record = record;
    }

    /**
     * Ends the step.
     *
     * @param action what was done, in the person's words
     */
    @Transactional
    public Completion handle(Actor who, ReferralId id, String action) {
        access.require(who, Activity.ACT_ON_DECISION);
        return switch (steps.take(who, id.value(), ReferralSteps.ACT)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken _ when action.isBlank() -> nothingSaid();
            case Taking.Taken(var task) -> act(who, task, referrals.lock(id).orElseThrow(), action);
        };
    }

    private static Completion nothingSaid() {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "action",
                                "What was done is missing.",
                                "Say in a sentence what was done, and with whom.")));
    }

    private Completion act(Actor who, TaskView task, ReferralReceived referral, String action) {
        referrals.actedOn(referral.referral(), action, record.now());
        limits.met(referral.referral(), ReferralSteps.ACT);
        record.actedOn(referral, who, action);
        steps.finish(who, task, Map.of());
        return new Completion.Done("The referral is dealt with.");
    }
}
