package org.threshold.workflow.ward.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.ward.app.AnswerAdmission;

/** The form of "look whether an admitted child needs a referral" (R-Hosp-9). */
@Component
class LookAtAdmissionStep extends AdmissionStep {

    LookAtAdmissionStep(AnswerAdmission answer, AdmissionSheet sheet) {
        super(answer, sheet);
    }

    @Override
    public String step() {
        return AnswerAdmission.LOOK;
    }

    @Override
    public String words() {
        return "Look whether a child admitted to hospital needs a referral";
    }
}
