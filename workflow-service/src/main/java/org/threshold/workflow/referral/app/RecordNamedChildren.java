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
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/**
 * Somebody has recorded each child of whom an answer tells, or says why one cannot be (L-3.1.22).
 * The children themselves are added on the page of the family.
 */
@Service
public class RecordNamedChildren {

    /** The step, as the task names it. */
    public static final String STEP = ReferralSteps.RECORD_OTHER_CHILDREN;

    private final Access access;
    private final HumanSteps steps;
    private final Referrals referrals;
    private final NamedChildrenCheck check;
    private final ReferralLimits limits;

    RecordNamedChildren(
            Access access,
            HumanSteps steps,
            Referrals referrals,
            NamedChildrenCheck check,
            ReferralLimits limits) {
        this.access = access;
        this.steps = steps;
        this.referrals = referrals;
        this.check = check;
        this.limits = limits;
    }

    /**
     * Ends the step, or says what is missing.
     *
     * @param why why one of them cannot be recorded; empty where each is
     */
    @Transactional
    public Completion handle(Actor who, ReferralId id, String why) {
        access.require(who, Activity.EDIT_PERSON);
        return steps.take(who, id.value(), STEP).then(task -> recorded(who, task, id, why));
    }

    private Completion recorded(Actor who, TaskView task, ReferralId id, String why) {
        var referral = referrals.find(id).orElseThrow();
        List<Refusal> missing = check.refusals(referral, why);
        if (!missing.isEmpty()) {
            return new Completion.Refused(missing);
        }
        limits.met(id, STEP);
        check.recorded(who, referral, why);
        steps.finish(who, task, Map.of());
        return new Completion.Done("The family’s record holds what is known of them.");
    }
}
