package org.threshold.workflow.ward.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.ward.app.AnswerAdmission;

/** The form of "confirm which child was admitted" (R-Hosp-9). */
@Component
class ConfirmAdmittedChildStep extends AdmissionStep {

    ConfirmAdmittedChildStep(AnswerAdmission answer, AdmissionSheet sheet) {
        super(answer, sheet);
    }

    @Override
    public String step() {
        return AnswerAdmission.CONFIRM;
    }

    @Override
    public String words() {
        return "Confirm which child was admitted to hospital";
    }
}
