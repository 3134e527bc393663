package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * The steps about the full notes of a child protection medical (R-Hosp-5): it is asked first
 * whether they are there, and where they are not they are followed up. No process waits for them.
 */
@Service
class MedicalNotes {

    private final EnquiryLimits limits;
    private final HumanSteps steps;

    MedicalNotes(EnquiryLimits limits, HumanSteps steps) {
        this.limits = limits;
        this.steps = steps;
    }

    /** A medical is wanted, since an instant, UTC: whether the notes are there is asked first. */
    void ask(Enquiry enquiry, Instant since) {
        open(enquiry, EnquirySteps.BEGIN_MEDICAL, LimitCode.MEDICAL_BEGUN, since);
    }

    /** The notes are to come; the limit by which they are followed up. */
    Deadline await(Enquiry enquiry, Instant since) {
        return open(enquiry, EnquirySteps.OBTAIN_NOTES, LimitCode.FULL_NOTES, since);
    }

    /** Whether it was asked, and the medical may be reported on. */
    boolean asked(EnquiryId id) {
        return limits.open(id, EnquirySteps.BEGIN_MEDICAL).isEmpty();
    }

    /** A step of these was done. */
    void met(EnquiryId id, String step) {
        limits.met(id, step);
    }

    private Deadline open(Enquiry enquiry, String step, LimitCode limit, Instant since) {
        Deadline due = limits.start(limit, enquiry, step, since);
        steps.openAside(step, due, EnquirySteps.DOCTORS);
        return due;
    }
}
