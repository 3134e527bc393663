package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Speaks;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.app.EnquiryDesk.InHand;
import org.threshold.workflow.enquiry.app.EnquiryDesk.Subject;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** Somebody of ours records what an agency answered, or that it did not (L-3.1.19). */
@Service
public class ObtainContribution {

    private final Access access;
    private final EnquiryDesk desk;
    private final Contributions contributions;
    private final ContributionKeeping keeping;

    ObtainContribution(
            Access access,
            EnquiryDesk desk,
            Contributions contributions,
            ContributionKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.contributions = contributions;
        this.keeping = keeping;
    }

    /** Keeps the answer of the task's contribution. */
    @Transactional
    public Completion handle(Actor who, ContributionId id, Answer answer) {
        access.require(who, Activity.RECORD_CONTRIBUTION);
        Contribution asked = contributions.find(id).orElseThrow();
        List<Refusal> refusals = Speaks.refusals(who, asked.agency());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        var enquiry = desk.lock(asked.enquiry()).orElseThrow();
        return desk.take(
                new Subject(who, enquiry, id.value()),
                EnquirySteps.OBTAIN_CONTRIBUTION,
                hand -> answered(hand, asked, answer));
    }

    private Completion answered(InHand hand, Contribution asked, Answer answer) {
        List<Refusal> refusals = answer.refusals();
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        return new Completion.Done(
                keeping.answered(hand.who(), hand.enquiry(), asked, Answered.noted(answer))
                        ? "It is recorded. Every line is followed: the outcome can be decided now."
                        : "It is recorded.");
    }
}
