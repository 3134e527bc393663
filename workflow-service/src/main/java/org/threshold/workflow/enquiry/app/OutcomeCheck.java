package org.threshold.workflow.enquiry.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.DraftAnalyses;
import org.threshold.workflow.enquiry.HoldsBackEnding;
import org.threshold.workflow.enquiry.HoldsBackOutcome;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.OutcomeGate;
import org.threshold.workflow.enquiry.domain.OutcomeGate.Found;
import org.threshold.workflow.platform.Refusal;

/** Asks everything that may hold back an outcome: the rules, and the other features. */
@Service
class OutcomeCheck {

    private final Contributions contributions;
    private final Reviews reviews;
    private final List<HoldsBackOutcome> others;
    private final List<HoldsBackEnding> endings;
    private final DraftAnalyses drafts;

    OutcomeCheck(
            Contributions contributions,
            Reviews reviews,
            List<HoldsBackOutcome> others,
            List<HoldsBackEnding> endings,
            DraftAnalyses drafts) {
        this.contributions = contributions;
        this.reviews = reviews;
        this.others = List.copyOf(others);
        this.endings = List.copyOf(endings);
        this.drafts = drafts;
    }

    /** Why the outcome cannot be decided. */
    List<Refusal> refusals(Actor who, Enquiry enquiry, Conclusion conclusion) {
        List<Refusal> refusals = new ArrayList<>();
        if (EnquirySteps.MANAGERS.stream().noneMatch(who::holds)) {
            refusals.add(
                    new Refusal(
                            "request",
                            "The outcome of an enquiry is decided by a manager.",
                            "Ask your team manager; out of hours, the out-of-hours manager."));
        }
        refusals.addAll(OutcomeGate.refusals(found(enquiry), conclusion));
        others.forEach(other -> refusals.addAll(other.of(enquiry.caseRef())));
        if (!conclusion.outcome().needsConference()) {
            refusals.addAll(drafts.holdingBack(enquiry.id().value()));
            endings.forEach(other -> refusals.addAll(other.of(enquiry.caseRef())));
        }
        return List.copyOf(refusals);
    }

    /** An outcome is kept: a conference goes ahead of what would hold back any other. */
    void passed(Actor who, Enquiry enquiry, Conclusion conclusion) {
        if (conclusion.outcome().needsConference()) {
            drafts.wentAhead(enquiry.id().value());
            endings.forEach(other -> other.wentAhead(who, enquiry.caseRef()));
        }
    }

    /** What the enquiry has found out so far. */
    Found found(Enquiry enquiry) {
        return new Found(
                enquiry.lines(),
                contributions.of(enquiry.id()),
                reviews.waiting(enquiry.id()).size());
    }
}
