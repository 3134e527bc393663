package org.threshold.workflow.challenge.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Draws the forms of this feature, and reads what was typed as the API reads it. */
@Component
class ChallengeForms {

    private final Forms forms;
    private final JsonMapper json;

    ChallengeForms(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    <F> F read(List<FormField> fields, Typed typed, Class<F> form) {
        return json.readValue(forms.read(fields, typed, WorkingTime.ZONE).json(), form);
    }

    /** The form that challenges a decision of a case. */
    static ModelAndView raise(String ref, FormPage form) {
        String back = "/cases/" + ref;
        return page(
                new AskPage("challenge-new", ref, back, back + "/challenges/new", Map.of()), form);
    }

    /** The form that says what the challenger makes of an answer. */
    static ModelAndView reply(String ref, String page, FormPage form) {
        return page(new AskPage("challenge-reply", ref, page, page + "/reply", Map.of()), form);
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
