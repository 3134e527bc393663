package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.enquiry.app.EnquiryPage.Ending;
import org.threshold.workflow.enquiry.app.EnquiryPage.Family;
import org.threshold.workflow.enquiry.app.EnquiryPage.Medical;
import org.threshold.workflow.enquiry.app.Findings.Survey;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;

/** Brings together what is on record of an enquiry. */
@Service
class EnquiryPages {

    private final Findings findings;
    private final Contributions contributions;
    private final Conclusions conclusions;
    private final Reviews reviews;
    private final EnquiryLimits limits;

    EnquiryPages(
            Findings findings,
            Contributions contributions,
            Conclusions conclusions,
            Reviews reviews,
            EnquiryLimits limits) {
        this.findings = findings;
        this.contributions = contributions;
        this.conclusions = conclusions;
        this.reviews = reviews;
        this.limits = limits;
    }

    EnquiryPage of(Enquiry enquiry) {
        var id = enquiry.id();
        return new EnquiryPage(
                enquiry,
                limits.of(id),
                new Family(findings.visits(id), findings.parents(id), contributions.of(id)),
                new Medical(
                        findings.report(id),
                        findings.survey(new Survey(id, Line.FIRST_SURVEY)),
                        findings.survey(new Survey(id, Line.SECOND_SURVEY))),
                new Ending(
                        conclusions.outcome(id),
                        conclusions.set(id),
                        conclusions.held(id),
                        reviews.waiting(id)));
    }
}
