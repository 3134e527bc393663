package org.threshold.workflow.assessment.adapter.timer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.assessment.app.CarrySingleAssessments;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.platform.EachAlone;

/** Looks for single assessments that were begun before a process carried them. */
@Component
class CarryAssessmentsTimer {

    private final CarrySingleAssessments carry;
    private final EachAlone each;

    CarryAssessmentsTimer(CarrySingleAssessments carry, EachAlone each) {
        this.carry = carry;
        this.each = each;
    }

    @Scheduled(fixedDelay = 10_000)
    void look() {
        each.handle(carry.waiting(), SingleAssessmentId::value, carry::handle);
    }
}
