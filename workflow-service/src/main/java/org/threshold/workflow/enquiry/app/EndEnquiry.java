package org.threshold.workflow.enquiry.app;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        UUID id = enquiry.id().value();
        Set<String> own = own(enquiry);
        steps.withdraw(who, id, own, words);
        own.forEach(step -> limits.withdraw(EnquirySteps.SUBJECT, id, step));
        reviews.overtaken(who, enquiry, words);
        stage(enquiry, Stage.ENDED);
        record.keep(who, "section-47-ended", enquiry, "");
        record.tell("section-47-ended", enquiry, Map.of());
    }

    /**
     * Not what others wait for under the same id, such as a draft that its outcome went ahead of.
     */
    private Set<String> own(Enquiry enquiry) {
        return limits.of(enquiry.id()).stream()
                .map(limit -> limit.waiting().step())
                .collect(Collectors.toUnmodifiableSet());
    }
}
