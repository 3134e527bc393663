package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.discharge.app.StayResult;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** The pages that ask something about a child in hospital, and what follows an answer. */
@Component
class StayPages {

    private final Forms forms;
    private final JsonMapper json;

    StayPages(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /**
     * A page that asks.
     *
     * @param key the messages of its words
     * @param rest the end of its address, after the case’s
     */
    record Ask(String key, CaseRef ref, String rest, List<FormField> fields) {

        ModelAndView empty() {
            return page(Typed.nothing(), List.of());
        }

        ModelAndView page(Typed typed, List<Refusal> refusals) {
            String back = "/cases/" + ref;
            var form = FormPage.of(fields, typed, refusals);
            var page = new ModelAndView("ask");
            page.addObject("page", new AskPage(key, ref.value(), back, back + rest, Map.of()));
            page.addObject("form", form);
            if (!form.errors().isEmpty()) {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return page;
        }
    }

    /** What was sent, as the API would get it. */
    <T> T read(Ask ask, Typed typed, Class<T> form) {
        return json.readValue(forms.read(ask.fields(), typed, WorkingTime.ZONE).json(), form);
    }

    /** The case once it is done; else the page again, with everything that was typed. */
    static ModelAndView after(StayResult result, Ask ask, Typed typed, RedirectAttributes after) {
        return switch (result) {
            case StayResult.Done(var next) -> {
                after.addFlashAttribute("done", next);
                yield new ModelAndView("redirect:/cases/" + ask.ref());
            }
            case StayResult.Refused(var refusals) -> ask.page(typed, refusals);
            case StayResult.NothingThere() -> throw nothingHere();
        };
    }

    static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(StayPages::nothingHere);
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
