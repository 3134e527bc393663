package org.threshold.workflow.report.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Draws the forms of case audits, and reads what was typed as the API reads it. */
@Component
class AuditForms {

    private final Forms forms;
    private final JsonMapper json;

    AuditForms(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /**
     * A form that was posted.
     *
     * @param refusals what is no number
     */
    record Read<F>(Typed typed, F form, List<Refusal> refusals) {

        Read {
            refusals = List.copyOf(refusals);
        }
    }

    <F> Read<F> read(List<FormField> fields, MultiValueMap<String, String> posted, Class<F> form) {
        var read = forms.read(fields, Typed.of(posted), WorkingTime.ZONE);
        return new Read<>(read.typed(), json.readValue(read.json(), form), read.refusals());
    }

    /** What a form that was kept would be typed as. */
    Typed typed(List<FormField> fields, Object kept) {
        return forms.typed(fields, json.writeValueAsString(kept), WorkingTime.ZONE);
    }

    /** The page that asks; with refusals it says what is wrong. */
    static ModelAndView page(AskPage asked, FormPage form) {
        var page = new ModelAndView("ask");
        page.addObject("page", asked);
        page.addObject("form", form);
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** What is asked where, with nothing hidden in it. */
    static AskPage asking(String key, String about, String back, String action) {
        return new AskPage(key, about, back, action, Map.of());
    }
}
