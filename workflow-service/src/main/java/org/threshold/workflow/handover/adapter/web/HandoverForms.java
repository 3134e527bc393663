package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/** Draws the forms of this feature, and reads what was typed as the API reads it. */
@Component
class HandoverForms {

    private final Forms forms;

    HandoverForms(Forms forms) {
        this.forms = forms;
    }

    <F> F read(List<FormField> fields, Typed typed, Class<F> form) {
        return forms.read(fields, typed, WorkingTime.ZONE, form).form();
    }

    /** The form that tells the night of a case. */
    static ModelAndView tell(String ref, Typed typed, List<Refusal> refusals) {
        return AskPage.below("tell-night", ref, "/cases/" + ref, "/handover")
                .drawn(TellForm.FIELDS, typed, refusals);
    }

    /** The form that takes an entry off the list. */
    static ModelAndView takeOff(String id, Typed typed, List<Refusal> refusals) {
        return AskPage.below("take-off", id, "/handover", "/entries/" + id + "/removal")
                .drawn(RemovalForm.FIELDS, typed, refusals);
    }
}
