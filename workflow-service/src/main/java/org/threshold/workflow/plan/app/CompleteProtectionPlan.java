package org.threshold.workflow.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.ProtectionPlanDesk.InHand;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Says what a plan that was made in haste still lacks: who works with the family, and why. */
@Service
public class CompleteProtectionPlan {

    /** The step, as the task names it. */
    public static final String STEP = ProtectionPlanSteps.COMPLETE;

    private final Access access;
    private final ProtectionPlanDesk desk;
    private final ProtectionPlanWork work;
    private final ProtectionPlanRecord record;

    CompleteProtectionPlan(
            Access access,
            ProtectionPlanDesk desk,
            ProtectionPlanWork work,
            ProtectionPlanRecord record) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.record = record;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ProtectionPlanId id, CoreGroup group) {
        access.require(who, Activity.RECORD_CORE_GROUP);
        return desk.take(who, id, STEP, hand -> complete(hand, group));
    }

    private Completion complete(InHand hand, CoreGroup group) {
        if (!group.complete()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "members",
                                    "The plan still lacks its lead social worker, its core group or what must"
                                            + " change.",
                                    "Name the lead, choose social care and at least one more agency, and say"
                                            + " what must change. Until then the plan stands as it is.")));
        }
        ProtectionPlan now = hand.about().with(group);
        desk.done(hand, now);
        work.completed(now);
        record.keep(hand.who(), "protection-plan-completed", now, "");
        return new Completion.Done("The plan has its core group.");
    }
}
