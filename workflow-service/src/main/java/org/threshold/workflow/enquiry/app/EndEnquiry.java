package org.threshold.workflow.enquiry.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.worklist.HumanSteps;

/** Ends an enquiry: nothing of it waits any longer. */
@Service
class EndEnquiry {

    private final EnquiryRecords records;
    private final EnquiryLimits limits;
    private final HumanSteps steps;
    private final EndReviews reviews;
    private final EnquiryRecord record;

    EndEnquiry(
            EnquiryRecords records,
            EnquiryLimits limits,
            HumanSteps steps,
            EndReviews reviews,
            EnquiryRecord record) {
        this.records = records;
        this.limits = limits;
        this.steps = steps;
        this.reviews = reviews;
        this.record = record;
    }

    /** Keeps that the enquiry waits for something else now. */
    void stage(Enquiry enquiry, Stage stage) {
        records.save(enquiry.at(stage));
    }

    /**
     * Ends it.
     *
     * @param words what ended it, for whoever comes late
     */
    void handle(Actor who, Enquiry enquiry, String words) {
        steps.withdraw(who, enquiry.id().value(), words);
        limits.of(enquiry.id())
                .forEach(
                        limit ->
                                limits.withdraw(
                                        EnquirySteps.SUBJECT,
                                        enquiry.id().value(),
                                        limit.waiting().step()));
        reviews.overtaken(who, enquiry, words);
        stage(enquiry, Stage.ENDED);
        record.keep(who, "section-47-ended", enquiry, "");
        record.tell("section-47-ended", enquiry, Map.of());
    }
}
