package org.threshold.workflow.assessment.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.AssessmentContribution.Given;
import org.threshold.workflow.assessment.app.SingleAssessmentDesk.InHand;
import org.threshold.workflow.assessment.app.SingleAssessmentDesk.Step;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.PracticeSays;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Somebody records what an agency contributes to a single assessment, or that it does not. */
@Service
public class ObtainAssessmentContribution {

    /** The step, as the task names it. */
    public static final String STEP = SingleAssessmentSteps.OBTAIN;

    private final Access access;
    private final SingleAssessmentDesk desk;
    private final AssessmentContribution contribution;
    private final InvitePractices invited;

    ObtainAssessmentContribution(
            Access access,
            SingleAssessmentDesk desk,
            AssessmentContribution contribution,
            InvitePractices invited) {
        this.access = access;
        this.desk = desk;
        this.contribution = contribution;
        this.invited = invited;
    }

    /**
     * What came of asking.
     *
     * @param takingPart how a practice that is invited takes part, where that was said (R-4.2-5c)
     */
    public record Obtained(Answer answer, Optional<PracticeSays> takingPart) {

        @Override
        public String toString() {
            return "Obtained[" + answer.code() + "]";
        }
    }

    /** Keeps the answer of the agency that the task is about. */
    @Transactional
    public Completion handle(Actor who, UUID line, Obtained given) {
        access.require(who, Activity.RECORD_ASSESSMENT);
        return desk.take(
                who, new Step(desk.with(line), line, STEP), hand -> answered(hand, line, given));
    }

    private Completion answered(InHand hand, UUID line, Obtained given) {
        List<InvitedPractice> practices = invited.of(hand.about());
        List<Refusal> refusals = new ArrayList<>(given.answer().refusals());
        given.takingPart().map(says -> says.refusals(practices)).ifPresent(refusals::addAll);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        AskedAgency asked =
                hand.about().asked().stream()
                        .filter(one -> one.id().equals(line))
                        .findFirst()
                        .orElseThrow();
        contribution.keep(hand.who(), hand.about(), asked, new Given(given.answer(), ""));
        given.takingPart()
                .flatMap(says -> says.of(practices))
                .ifPresent(says -> invited.keep(hand.who(), hand.about(), says));
        return new Completion.Done("It is recorded.");
    }
}
