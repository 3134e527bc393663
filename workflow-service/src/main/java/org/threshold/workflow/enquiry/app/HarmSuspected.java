package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Enquiry;

/** What follows once a doctor suspects that somebody harmed the child. */
@Service
class HarmSuspected {

    private final KnownChildren children;
    private final AddedLines added;

    HarmSuspected(KnownChildren children, AddedLines added) {
        this.children = children;
        this.added = added;
    }

    Enquiry survey(Actor by, Enquiry enquiry) {
        return children.of(enquiry.caseRef(), enquiry.start().discussion())
                        .surveyMandatoryIfHarmed()
                ? added.survey(by, enquiry)
                : enquiry;
    }
}
