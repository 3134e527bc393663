package org.threshold.workflow.assessment.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.SingleAssessmentDesk.InHand;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/**
 * Somebody concludes a single assessment (T8). A manager has then to agree, except where the child
 * is to be protected: that happens at once.
 */
@Service
public class ConcludeAssessment {

    /** The step, as the task names it. */
    public static final String STEP = SingleAssessmentSteps.CONCLUDE;

    private final Access access;
    private final SingleAssessmentDesk desk;
    private final AssessmentCheck check;
    private final SingleAssessmentWork work;
    private final SingleAssessmentRecord record;

    ConcludeAssessment(
            Access access,
            SingleAssessmentDesk desk,
            AssessmentCheck check,
            SingleAssessmentWork work,
            SingleAssessmentRecord record) {
        this.access = access;
        this.desk = desk;
        this.check = check;
        this.work = work;
        this.record = record;
    }

    /** Keeps it, or says what is missing. */
    @Transactional
    public Completion handle(Actor who, SingleAssessmentId id, AssessmentConclusion conclusion) {
        access.require(who, Activity.CONCLUDE_ASSESSMENT);
        return desk.take(who, id, STEP, hand -> conclude(hand, conclusion));
    }

    private Completion conclude(InHand hand, AssessmentConclusion conclusion) {
        List<Refusal> refusals = check.refusals(hand.about(), conclusion);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        return conclusion.outcome().protects()
                ? protect(hand, conclusion)
                : toApprove(hand, conclusion);
    }

    private Completion protect(InHand hand, AssessmentConclusion conclusion) {
        SingleAssessment now = hand.about().now(new Standing.Ended(conclusion, record.now()));
        desk.done(hand, now);
        work.ended(hand.who(), now, true);
        check.wentAhead(hand.who(), now, conclusion);
        record.keep(hand.who(), "single-assessment-ended", now, conclusion.analysis());
        return new Completion.Done(
                "A strategy discussion is called. What the assessment lacked is on the work list.");
    }

    private Completion toApprove(InHand hand, AssessmentConclusion conclusion) {
        SingleAssessment now = hand.about().now(new Standing.Concluded(conclusion));
        desk.done(hand, now);
        work.toApprove(now, record.now());
        record.keep(hand.who(), "single-assessment-concluded", now, conclusion.analysis());
        return new Completion.Done("It is concluded. A manager is asked to agree.");
    }
}
