package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws the pages that ask something about agreements, and reads what was typed as the API does.
 */
@Component
class AgreementPages {

    private final Forms forms;
    private final JsonMapper json;
    private final CaseContext context;

    AgreementPages(Forms forms, JsonMapper json, CaseContext context) {
        this.forms = forms;
        this.json = json;
        this.context = context;
    }

    /** An agreement in full, with what is known of children like this one. */
    ModelAndView whole(Whole whole, List<Refusal> refused) {
        var page = AgreementPage.of(AgreementSheet.of(whole), refused);
        page.addObject("context", context.of(List.of(whole.agreement().caseRef().value())));
        return page;
    }

    /**
     * One of the pages.
     *
     * @param key whose messages are its words
     * @param back where the link at the top leads
     * @param action where the form is posted to
     */
    record Ask(String key, String ref, String back, String action, Map<String, String> hidden) {

        ModelAndView page(FormPage form) {
            var page = new ModelAndView("ask");
            page.addObject("page", new AskPage(key, ref, back, action, hidden));
            page.addObject("form", form);
            if (!form.errors().isEmpty()) {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return page;
        }

        ModelAndView empty(List<FormField> fields) {
            return page(FormPage.of(fields, Typed.nothing(), List.of()));
        }
    }

    /** What was typed, in the shape of the API; {@code refusals} is what cannot be read. */
    record Read<F>(Typed typed, F form, List<Refusal> refusals) {}

    <F> Read<F> read(List<FormField> fields, Typed typed, Class<F> form) {
        var posted = forms.read(fields, typed, WorkingTime.ZONE);
        return new Read<>(posted.typed(), json.readValue(posted.json(), form), posted.refusals());
    }

    /** What is on record of a draft, as if it had been typed. */
    Typed typed(WrittenAgreement draft) {
        String kept = json.writeValueAsString(KeptDraft.of(draft));
        return forms.typed(AgreementFields.draft(), kept, WorkingTime.ZONE);
    }

    static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(AgreementPages::nothingHere);
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
