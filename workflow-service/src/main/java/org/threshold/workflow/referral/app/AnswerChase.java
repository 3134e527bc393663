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

/** A manager tells a referrer who asked what happens (T2). */
@Service
public class AnswerChase {

    /** The step, as the task names it. */
    public static final String STEP = ReferralSteps.ANSWER_CHASE;

    private final Access access;
    private final Referrals referrals;
    private final HumanSteps steps;
    private final ReferralLimits limits;
    private final TellReferrer tell;

    AnswerChase(
            Access access,
            Referrals referrals,
            HumanSteps steps,
            ReferralLimits limits,
            TellReferrer tell) {
        this.access = access;
        this.referrals = referrals;
        this.steps = steps;
        this.limits = limits;
        this.tell = tell;
    }

    /**
     * Tells the referrer and ends the step.
     *
     * @param words what the referrer is told
     */
    @Transactional
    public Completion handle(Actor who, ReferralId id, String words) {
        access.require(who, Activity.ANSWER_CHASE);
        tell.lockCases(referrals.find(id).orElseThrow());
        return switch (steps.take(who, id.value(), STEP)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken _ when words.isBlank() -> nothingSaid();
            case Taking.Taken(var task) ->
                    answer(who, task, referrals.lock(id).orElseThrow(), words);
        };
    }

    private static Completion nothingSaid() {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "answer",
                                "It is not said what the referrer is told.",
                                "Say what happens next and by when, as far as the referrer may know it.")));
    }

    private Completion answer(Actor who, TaskView task, ReferralReceived referral, String words) {
        tell.told(who, referral, words);
        limits.met(referral.referral(), STEP);
        steps.finish(who, task, Map.of());
        return new Completion.Done("The referrer is told.");
    }
}
