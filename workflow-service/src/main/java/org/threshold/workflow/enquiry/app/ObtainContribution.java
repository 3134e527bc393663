package org.threshold.workflow.enquiry.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Speaks;
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

    /** What the task asks for. */
    @Transactional(readOnly = true)
    public Contribution asked(ContributionId id) {
        return contributions.find(id).orElseThrow();
    }

    /** Keeps the answer of the task's contribution. */
    @Transactional
    public Completion handle(Actor who, ContributionId id, Answered said) {
        access.require(who, Activity.RECORD_CONTRIBUTION);
        Contribution asked = asked(id);
        List<Refusal> refusals = Speaks.refusals(who, asked.agency());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        var enquiry = desk.lock(asked.enquiry()).orElseThrow();
        return desk.take(
                new Subject(who, enquiry, id.value()),
                EnquirySteps.OBTAIN_CONTRIBUTION,
                hand -> answered(hand, asked(id), said));
    }

    private Completion answered(InHand hand, Contribution asked, Answered said) {
        List<Refusal> refusals = said.refusals(asked.agency());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        boolean decidable = keeping.answered(hand.who(), hand.enquiry(), asked, said);
        List<String> silent = asked.saying(said).silent();
        if (!silent.isEmpty()) {
            return new Completion.Done(
                    "It is recorded. The task stays open for practice "
                            + String.join(", ", silent)
                            + ".");
        }
        return new Completion.Done(
                decidable
                        ? "It is recorded. Every line is followed: the outcome can be decided now."
                        : "It is recorded.");
    }
}
