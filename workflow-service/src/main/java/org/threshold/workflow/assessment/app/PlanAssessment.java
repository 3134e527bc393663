package org.threshold.workflow.assessment.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.SingleAssessmentDesk.InHand;
import org.threshold.workflow.assessment.domain.CheckpointRule;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A manager says who leads a single assessment, whom it is of, and when to look at it. */
@Service
public class PlanAssessment {

    /** The step, as the task names it. */
    public static final String STEP = SingleAssessmentSteps.PLAN;

    private final Access access;
    private final SingleAssessmentDesk desk;
    private final PlannedAssessment planned;
    private final AssessmentCheckpoints checkpoints;
    private final SingleAssessmentRecord record;

    PlanAssessment(
            Access access,
            SingleAssessmentDesk desk,
            PlannedAssessment planned,
            AssessmentCheckpoints checkpoints,
            SingleAssessmentRecord record) {
        this.access = access;
        this.desk = desk;
        this.planned = planned;
        this.checkpoints = checkpoints;
        this.record = record;
    }

    /** Keeps it and asks the agencies, or says what is missing. */
    @Transactional
    public Completion handle(Actor who, SingleAssessmentId id, AssessmentPlan plan) {
        access.require(who, Activity.MANAGE_ASSESSMENT);
        return desk.take(who, id, STEP, hand -> plan(hand, plan));
    }

    private Completion plan(InHand hand, AssessmentPlan plan) {
        List<Refusal> refusals = refusals(hand.about(), plan);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        SingleAssessment now = planned.of(hand.who(), hand.about(), plan);
        desk.done(hand, now);
        plan.checkpoint().ifPresent(on -> checkpoints.next(now, record.now(), on));
        record.keep(hand.who(), "single-assessment-planned", now, "");
        return new Completion.Done(
                "It is planned. The agencies were asked, and the children to be seen are on the work"
                        + " list.");
    }

    private List<Refusal> refusals(SingleAssessment one, AssessmentPlan plan) {
        List<Refusal> refusals = new ArrayList<>();
        if (plan.lead().isBlank()) {
            refusals.add(
                    new Refusal(
                            "lead",
                            "It is not said who leads the assessment.",
                            "Give the name of the lead social worker."));
        }
        plan.checkpoint()
                .map(
                        on ->
                                CheckpointRule.refusals(
                                        on, record.today(), checkpoints.latest(one, record.now())))
                .ifPresent(refusals::addAll);
        refusals.addAll(planned.refusals(one, plan));
        return List.copyOf(refusals);
    }
}
