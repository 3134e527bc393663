package org.threshold.workflow.prebirth.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.CaseFacts;
import tools.jackson.databind.json.JsonMapper;

/** Draws the page on which a pre-birth assessment is started, and reads it as the API does. */
@Component
class PreBirthPages {

    private final Forms forms;
    private final JsonMapper json;

    PreBirthPages(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /** What was typed, in the shape of the API; {@code refusals} is what cannot be read. */
    record Sent(Typed typed, BeginPreBirthForm form, List<Refusal> refusals) {

        /** A reading that has refused what cannot be read. */
        Reading reading() {
            var reading = new Reading();
            refusals.forEach(it -> reading.refuse(it.field(), it.problem(), it.remedy()));
            return reading;
        }
    }

    Sent read(Typed typed) {
        var posted = forms.read(BeginPreBirthForm.FIELDS, typed, WorkingTime.ZONE);
        return new Sent(
                posted.typed(),
                json.readValue(posted.json(), BeginPreBirthForm.class),
                posted.refusals());
    }

    /** The page, with those of the case above the form. */
    static ModelAndView page(
            String ref, List<CaseFacts> basis, Typed typed, List<Refusal> refusals) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage(
                        PreBirthWords.CODE, ref, back, back + "/pre-birth-assessment", Map.of()));
        page.addObject("form", FormPage.of(BeginPreBirthForm.FIELDS, typed, refusals));
        page.addObject("basis", basis);
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
