package org.threshold.workflow.enquiry.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.worklist.HumanSteps;

/** Opens the outcome as soon as the last line that the process waits for is followed. */
@Service
class Onward {

    private final EnquiryRecords records;
    private final Contributions contributions;
    private final EnquiryLimits limits;
    private final HumanSteps steps;

    Onward(
            EnquiryRecords records,
            Contributions contributions,
            EnquiryLimits limits,
            HumanSteps steps) {
        this.records = records;
        this.contributions = contributions;
        this.limits = limits;
        this.steps = steps;
    }

    /** Keeps the enquiry as it now stands; answers whether the outcome is due. */
    boolean from(Enquiry enquiry) {
        if (enquiry.stage() != Stage.FINDING_OUT || !allFollowed(enquiry)) {
            records.save(enquiry);
            return false;
        }
        records.save(enquiry.at(Stage.OUTCOME_DUE));
        Deadline due = limits.of(enquiry.id(), EnquirySteps.DECIDE).orElseThrow();
        steps.open(EnquirySteps.DECIDE, due, EnquirySteps.MANAGERS);
        return true;
    }

    private boolean allFollowed(Enquiry enquiry) {
        return enquiry.lines().processFollowedAll()
                && contributions.of(enquiry.id()).stream().noneMatch(Contribution::awaited);
    }
}
