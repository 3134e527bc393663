package org.threshold.workflow.prebirth.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Sent;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.worklist.CaseFacts;

/** Draws the page on which a pre-birth assessment is started, and reads it as the API does. */
@Component
class PreBirthPages {

    private final Forms forms;

    PreBirthPages(Forms forms) {
        this.forms = forms;
    }

    /** What was typed, in the shape of the API. */
    Sent<BeginPreBirthForm> read(Typed typed) {
        return forms.read(
                BeginPreBirthForm.FIELDS, typed, WorkingTime.ZONE, BeginPreBirthForm.class);
    }

    /** The page, with those of the case above the form. */
    static ModelAndView page(
            String ref, List<CaseFacts> basis, Typed typed, List<Refusal> refusals) {
        return AskPage.below(PreBirthWords.CODE, ref, "/cases/" + ref, "/pre-birth-assessment")
                .drawn(BeginPreBirthForm.FIELDS, typed, refusals)
                .addObject("basis", basis);
    }
}
