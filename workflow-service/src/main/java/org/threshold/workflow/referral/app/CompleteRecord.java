package org.threshold.workflow.referral.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A person has asked for what a referral left out, or says why it cannot be had (R-ASC-3). */
@Service
public class CompleteRecord {

    /** The step, as the task and the model name it. */
    public static final String STEP = ReferralSteps.COMPLETE_RECORD;

    private final Access access;
    private final HumanSteps steps;
    private final ReferralLimits limits;

    CompleteRecord(Access access, HumanSteps steps, ReferralLimits limits) {
        this.access = access;
        this.steps = steps;
        this.limits = limits;
    }

    /** Ends the step; the details themselves are recorded on the person. */
    @Transactional
    public Completion handle(Actor who, ReferralId id) {
        access.require(who, Activity.ACT_ON_DECISION);
        return steps.take(who, id.value(), ReferralSteps.COMPLETE_RECORD)
                .then(task -> complete(who, task, id));
    }

    private Completion complete(Actor who, TaskView task, ReferralId id) {
        limits.met(id, ReferralSteps.COMPLETE_RECORD);
        steps.finish(who, task, Map.of());
        return new Completion.Done("The record is as complete as it can be for now.");
    }
}
