package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.worklist.HumanSteps;

/** Makes the second set of images due, 11 to 14 days after the first (T16). */
@Service
class SecondSurvey {

    private final EnquiryLimits limits;
    private final HumanSteps steps;

    SecondSurvey(EnquiryLimits limits, HumanSteps steps) {
        this.limits = limits;
        this.steps = steps;
    }

    Deadline limit(Enquiry enquiry, Instant firstAt) {
        return limits.start(
                LimitCode.T16_SECOND_SURVEY, enquiry, EnquirySteps.SECOND_SURVEY, firstAt);
    }

    void open(Enquiry enquiry, Deadline due) {
        var doctors = EnquirySteps.candidates(Line.SECOND_SURVEY);
        if (enquiry.lines().added().contains(Line.SECOND_SURVEY)) {
            steps.openAside(EnquirySteps.SECOND_SURVEY, due, doctors);
        } else {
            steps.open(EnquirySteps.SECOND_SURVEY, due, doctors);
        }
    }
}
