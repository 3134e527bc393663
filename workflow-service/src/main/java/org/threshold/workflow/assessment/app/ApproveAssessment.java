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

/** A manager agrees to what a single assessment concludes, which ends it, or sends it back. */
@Service
public class ApproveAssessment {

    /** The step, as the task names it. */
    public static final String STEP = SingleAssessmentSteps.APPROVE;

    private final Access access;
    private final SingleAssessmentDesk desk;
    private final AssessmentCheck check;
    private final SingleAssessmentWork work;
    private final SingleAssessmentRecord record;

    ApproveAssessment(
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

    /**
     * What the manager says.
     *
     * @param words what is missing; needed where the manager does not agree
     */
    public record Given(boolean agreed, String words) {

        @Override
        public String toString() {
            return "Given[" + agreed + "]";
        }
    }

    /** Ends it or sends it back, or says what is missing. */
    @Transactional
    public Completion handle(Actor who, SingleAssessmentId id, Given given) {
        access.require(who, Activity.MANAGE_ASSESSMENT);
        return desk.take(
                who, id, STEP, hand -> given.agreed() ? agree(hand, given) : back(hand, given));
    }

    private Completion agree(InHand hand, Given given) {
        List<Refusal> refusals = check.stillMissing(hand.about());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        AssessmentConclusion conclusion = concluded(hand.about());
        SingleAssessment now = hand.about().now(new Standing.Ended(conclusion, record.now()));
        desk.done(hand, now);
        work.ended(hand.who(), now, false);
        record.keep(hand.who(), "single-assessment-ended", now, given.words());
        return new Completion.Done("The single assessment has ended.");
    }

    private Completion back(InHand hand, Given given) {
        if (given.words().isBlank()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "words",
                                    "It is not said what is missing.",
                                    "Say what has to be found out or thought through before you agree.")));
        }
        SingleAssessment now = hand.about().now(new Standing.Going(given.words()));
        desk.done(hand, now);
        work.sentBack(now);
        record.keep(hand.who(), "single-assessment-sent-back", now, given.words());
        return new Completion.Done(
                "It is sent back to whoever leads it, and is due when it was due before.");
    }

    private static AssessmentConclusion concluded(SingleAssessment one) {
        if (one.about().standing() instanceof Standing.Concluded(var conclusion)) {
            return conclusion;
        }
        throw new IllegalStateException("nothing was concluded");
    }
}
