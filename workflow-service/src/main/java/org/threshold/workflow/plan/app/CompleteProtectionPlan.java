package org.threshold.workflow.plan.app;

import java.util.stream.Collectors;
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

    /** Keeps what is known, however little, or says that it is nothing, or who was quicker. */
    @Transactional
    public Completion handle(Actor who, ProtectionPlanId id, CoreGroup group) {
        access.require(who, Activity.RECORD_CORE_GROUP);
        return desk.take(who, id, STEP, hand -> complete(hand, group));
    }

    private Completion complete(InHand hand, CoreGroup said) {
        CoreGroup known = hand.about().terms().group().and(said);
        if (said.blank()) {
            return new Completion.Refused(known.missing());
        }
        ProtectionPlan now = hand.about().with(known);
        desk.done(hand, now);
        record.keep(hand.who(), "protection-plan-completed", now, "");
        return known.complete() ? whole(now) : partly(now);
    }

    private Completion whole(ProtectionPlan now) {
        work.completed(now);
        return new Completion.Done("The plan has its core group.");
    }

    /** What is known is kept for everybody; the rest stays due as before. */
    private Completion partly(ProtectionPlan now) {
        work.detailsStillDue(now);
        String missing =
                now.terms().group().missing().stream()
                        .map(Refusal::problem)
                        .collect(Collectors.joining(" "));
        return new Completion.Done("It is kept. " + missing + " That stays due as before.");
    }
}
