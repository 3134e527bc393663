package org.threshold.workflow.enquiry.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** What a new enquiry takes over from the doctors’ work that an injury began. */
@Service
class InjuriesGoneOn {

    private final JoinedCases joined;
    private final InjuredChildren children;
    private final SurveyTakenOver taken;

    InjuriesGoneOn(JoinedCases joined, InjuredChildren children, SurveyTakenOver taken) {
        this.joined = joined;
        this.children = children;
        this.taken = taken;
    }

    /**
     * The lines of the enquiry: a survey that began with the injury goes on beside its process, and
     * somebody explains it (T15).
     */
    Lines lines(CaseRef ref, Lines wanted) {
        return open(ref)
                .filter(InjuredChild::survey)
                .map(child -> child.surveyed(Lines.needing(true, false)))
                .orElse(wanted);
    }

    /** Goes on with it, once the enquiry is on record. */
    void goOn(Actor by, Enquiry enquiry) {
        open(enquiry.caseRef()).ifPresent(child -> taken.by(by, enquiry, child));
    }

    private Optional<InjuredChild> open(CaseRef ref) {
        return children.openOf(joined.all(joined.answering(ref)));
    }
}
