package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.SeenCare;
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

/** Draws the pages that ask something about risks and parents, and reads them as the API does. */
@Component
class AssessmentPages {

    private final Forms forms;
    private final ObjectProvider<SeenCare> seen;

    AssessmentPages(Forms forms, ObjectProvider<SeenCare> seen) {
        this.forms = forms;
        this.seen = seen;
    }

    /** What others saw of the care of the child of a case, to stand above a form (R-Hosp-4). */
    List<CaseFacts> seen(Actor who, String ref) {
        return seen.orderedStream().flatMap(one -> one.seen(who, known(ref)).stream()).toList();
    }

    /**
     * One of the pages.
     *
     * @param key whose messages are its words
     * @param back where the link at the top leads
     * @param action where the form is posted to
     * @param basis what is on record already, above the form
     */
    record Ask(String key, String ref, String back, String action, List<CaseFacts> basis) {

        ModelAndView page(List<FormField> fields, Typed typed, List<Refusal> refusals) {
            return new AskPage(key, ref, back, action, Map.of())
                    .drawn(fields, typed, refusals)
                    .addObject("basis", basis);
        }
    }

    /** What was typed, in the shape of the API. */
    <F> Sent<F> read(List<FormField> fields, Typed typed, Class<F> form) {
        return forms.read(fields, typed, WorkingTime.ZONE, form);
    }

    /** What is on record, as if it had been typed. */
    Typed typed(List<FormField> fields, Object kept) {
        return forms.asTyped(fields, kept, WorkingTime.ZONE);
    }

    static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    /** Back to the case, with a word of what was done. */
    static ModelAndView done(String ref, String words, RedirectAttributes after) {
        after.addFlashAttribute("done", words);
        return new ModelAndView("redirect:/cases/" + ref);
    }
}
