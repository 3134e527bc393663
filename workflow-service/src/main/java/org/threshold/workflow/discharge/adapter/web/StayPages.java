package org.threshold.workflow.discharge.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.discharge.app.StayResult;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The pages that ask something about a child in hospital, and what follows an answer. */
@Component
class StayPages {

    private final Forms forms;

    StayPages(Forms forms) {
        this.forms = forms;
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
            return asking().drawn(fields, typed, refusals);
        }

        private AskPage asking() {
            return AskPage.below(key, ref.value(), "/cases/" + ref, rest);
        }
    }

    /** What was sent, as the API would get it. */
    <T> T read(Ask ask, Typed typed, Class<T> form) {
        return forms.read(ask.fields(), typed, WorkingTime.ZONE, form).form();
    }

    /** The case once it is done; else the page again, with everything that was typed. */
    static ModelAndView after(StayResult result, Ask ask, Typed typed, RedirectAttributes after) {
        return switch (result) {
            case StayResult.Done(var next) -> ask.asking().done(next, after);
            case StayResult.Refused(var refusals) -> ask.page(typed, refusals);
            case StayResult.NothingThere() -> throw new NoSuchPage();
        };
    }

    static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }
}
