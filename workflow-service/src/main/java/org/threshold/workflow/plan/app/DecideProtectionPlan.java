package org.threshold.workflow.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.plan.app.ProtectionPlanDesk.InHand;
import org.threshold.workflow.plan.domain.PlanDecision;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Records what a conference decided for one child. */
@Service
public class DecideProtectionPlan {

    /** The step, as the task names it. */
    public static final String STEP = ProtectionPlanSteps.DECIDE;

    private final Access access;
    private final ProtectionPlanDesk desk;
    private final ProtectionPlanWork work;
    private final ProtectionPlanNews news;
    private final ProtectionPlanRecord record;

    DecideProtectionPlan(
            Access access,
            ProtectionPlanDesk desk,
            ProtectionPlanWork work,
            ProtectionPlanNews news,
            ProtectionPlanRecord record) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.news = news;
        this.record = record;
    }

    /** Keeps it, or says what it lacks, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ProtectionPlanId id, PlanDecision decision) {
        access.require(who, Activity.DECIDE_PROTECTION_PLAN);
        return desk.take(who, id, STEP, hand -> decide(hand, decision));
    }

    private Completion decide(InHand hand, PlanDecision decision) {
        List<Refusal> refusals = decision.refusals();
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        ProtectionPlan now = hand.about().now(decision.standing());
        desk.done(hand, now);
        work.decided(now);
        record.keep(hand.who(), "protection-plan-decided", now, decision.reason());
        return now.standing() instanceof Standing.Made ? made(hand.who(), now) : notMade();
    }

    private Completion made(Actor who, ProtectionPlan now) {
        work.made(now, record.now());
        news.started(who, now);
        return new Completion.Done(
                "The child is the subject of a child protection plan. The core group and the review"
                        + " conference are on the work list.");
    }

    private static Completion notMade() {
        return new Completion.Done("It is recorded that there is no child protection plan.");
    }
}
