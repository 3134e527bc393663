package org.threshold.workflow.handover.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Draws the forms of this feature, and reads what was typed as the API reads it. */
@Component
class HandoverForms {

    private final Forms forms;
    private final JsonMapper json;

    HandoverForms(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    <F> F read(List<FormField> fields, Typed typed, Class<F> form) {
        return json.readValue(forms.read(fields, typed, WorkingTime.ZONE).json(), form);
    }

    /** The form that tells the night of a case. */
    static ModelAndView tell(String ref, Typed typed, List<Refusal> refusals) {
        String back = "/cases/" + ref;
        return page(
                new AskPage("tell-night", ref, back, back + "/handover", Map.of()),
                FormPage.of(TellForm.FIELDS, typed, refusals));
    }

    /** The form that takes an entry off the list. */
    static ModelAndView takeOff(String id, Typed typed, List<Refusal> refusals) {
        String action = "/handover/entries/" + id + "/removal";
        return page(
                new AskPage("take-off", id, "/handover", action, Map.of()),
                FormPage.of(RemovalForm.FIELDS, typed, refusals));
    }

    private static ModelAndView page(AskPage asked, FormPage form) {
        var page = new ModelAndView("ask");
        page.addObject("page", asked);
        page.addObject("form", form);
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
