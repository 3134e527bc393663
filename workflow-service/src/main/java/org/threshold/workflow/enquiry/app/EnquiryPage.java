package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Conference;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.InjuriesKnown;
import org.threshold.workflow.enquiry.domain.MedicalReport;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.enquiry.domain.Review;
import org.threshold.workflow.enquiry.domain.SurveyReport;

/** An enquiry with everything on record. */
public record EnquiryPage(
        Enquiry enquiry, List<Deadline> due, Family family, Medical medical, Ending ending) {

    /** Who was seen, spoken to and asked. */
    public record Family(
            List<ChildVisit> visits,
            Optional<ParentsRule> parents,
            List<Contribution> contributions) {}

    /** What the doctors say. */
    public record Medical(
            Optional<MedicalReport> report,
            Optional<SurveyReport> first,
            Optional<SurveyReport> second) {}

    /** What it came to, and what still has to be looked at. */
    public record Ending(
            Optional<Conclusion> outcome,
            Optional<Conference> set,
            Optional<Conference> held,
            List<Review> reviews) {}

    /** Whether the injuries are fully known (R-Hosp-10). */
    public boolean injuriesFullyKnown() {
        return InjuriesKnown.fully(enquiry.lines(), medical.second());
    }
}
