package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/**
 * Takes an enquiry into one person's hands: first the row of its case, then its own, then the
 * step's, always in this order, so that nobody waits for somebody who waits for them.
 */
@Service
class EnquiryDesk {

    private final Cases cases;
    private final EnquiryRecords records;
    private final HumanSteps steps;

    EnquiryDesk(Cases cases, EnquiryRecords records, HumanSteps steps) {
        this.cases = cases;
        this.records = records;
        this.steps = steps;
    }

    /** An enquiry whose step somebody has taken. */
    record InHand(Actor who, Enquiry enquiry, TaskView task) {}

    /** Locks the enquiry with its case, if there is one. */
    Optional<Enquiry> lock(EnquiryId id) {
        return records.find(id)
                .flatMap(
                        before -> {
                            cases.lock(List.of(before.caseRef()));
                            return records.lock(id);
                        });
    }

    /** Does a step of the enquiry itself, or says that somebody was quicker. */
    Completion take(Actor who, EnquiryId id, String step, Function<InHand, Completion> done) {
        Enquiry enquiry = lock(id).orElseThrow();
        return take(new Subject(who, enquiry, id.value()), step, done);
    }

    /** The same for a step of a contribution or a review. */
    Completion take(Subject subject, String step, Function<InHand, Completion> done) {
        return steps.take(subject.who(), subject.id(), step)
                .then(task -> done.apply(new InHand(subject.who(), subject.enquiry(), task)));
    }

    /** Whose step it is: the enquiry's own, or one of its contributions' or reviews'. */
    record Subject(Actor who, Enquiry enquiry, UUID id) {}
}
