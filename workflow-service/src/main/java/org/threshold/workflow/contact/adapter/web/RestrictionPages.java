package org.threshold.workflow.contact.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.contact.app.RestrictionAddress;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import tools.jackson.databind.json.JsonMapper;

/** Draws the pages of restrictions, and reads them as the API does. */
@Component
class RestrictionPages {

    private final Forms forms;
    private final JsonMapper json;

    RestrictionPages(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /**
     * One of the pages.
     *
     * @param ask its words and where it leads
     * @param basis what was said before, above the form
     */
    record Sheet(AskPage ask, List<FormField> fields, List<CaseFacts> basis) {

        ModelAndView page(Typed typed, List<Refusal> refusals) {
            var page = new ModelAndView("ask");
            page.addObject("page", ask);
            page.addObject("form", FormPage.of(fields, typed, refusals));
            page.addObject("basis", basis);
            if (!refusals.isEmpty()) {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return page;
        }
    }

    static Sheet recording(CaseRef ref, List<FormField> fields) {
        String back = "/cases/" + ref;
        String action = back + "/contact-restrictions";
        return new Sheet(ask("restriction.new", ref, back, action), fields, List.of());
    }

    static Sheet revising(RestrictionSheet sheet, List<FormField> fields) {
        CaseRef ref = sheet.restriction().caseRef();
        String action = RestrictionAddress.of(sheet.restriction());
        return new Sheet(
                ask("restriction.more", ref, "/cases/" + ref, action),
                fields,
                List.of(RestrictionWords.history(sheet)));
    }

    private static AskPage ask(String key, CaseRef ref, String back, String action) {
        return new AskPage(key, ref.value(), back, action, Map.of());
    }

    /** What was typed, in the shape of the API, and what of it cannot be read. */
    record Sent(Typed typed, RestrictionForm form, Reading reading) {}

    Sent read(List<FormField> fields, Typed typed) {
        var posted = forms.read(fields, typed, WorkingTime.ZONE);
        var reading = new Reading();
        posted.refusals().forEach(it -> reading.refuse(it.field(), it.problem(), it.remedy()));
        var form = json.readValue(posted.json(), RestrictionForm.class);
        return new Sent(posted.typed(), form, reading);
    }

    /** What is on record, as if it had been typed. */
    Typed typed(List<FormField> fields, RestrictionSheet sheet) {
        var form = RestrictionForm.of(sheet.restriction().said());
        return forms.typed(fields, json.writeValueAsString(form), WorkingTime.ZONE);
    }

    static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(RestrictionPages::nothingHere);
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
