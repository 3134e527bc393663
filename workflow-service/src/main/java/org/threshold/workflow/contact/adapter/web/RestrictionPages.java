package org.threshold.workflow.contact.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.contact.app.RestrictionAddress;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Sent;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/** Draws the pages of restrictions, and reads them as the API does. */
@Component
class RestrictionPages {

    private final Forms forms;

    RestrictionPages(Forms forms) {
        this.forms = forms;
    }

    /**
     * One of the pages.
     *
     * @param ask its words and where it leads
     * @param basis what was said before, above the form
     */
    record Sheet(AskPage ask, List<FormField> fields, List<CaseFacts> basis) {

        ModelAndView page(Typed typed, List<Refusal> refusals) {
            return ask.drawn(fields, typed, refusals).addObject("basis", basis);
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

    /** What was typed, in the shape of the API. */
    Sent<RestrictionForm> read(List<FormField> fields, Typed typed) {
        return forms.read(fields, typed, WorkingTime.ZONE, RestrictionForm.class);
    }

    /** What is on record, as if it had been typed. */
    Typed typed(List<FormField> fields, RestrictionSheet sheet) {
        return forms.asTyped(
                fields, RestrictionForm.of(sheet.restriction().said()), WorkingTime.ZONE);
    }

    static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }
}
