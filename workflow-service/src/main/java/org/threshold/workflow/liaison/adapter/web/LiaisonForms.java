package org.threshold.workflow.liaison.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.liaison.app.LiaisonAddress;
import org.threshold.workflow.liaison.app.LiaisonResult;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Draws the forms of this feature, and reads what was typed as the API reads it. */
@Component
class LiaisonForms {

    private final Forms forms;
    private final JsonMapper json;

    LiaisonForms(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /**
     * A form that was posted.
     *
     * @param refusals what is no day
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
        return forms.asTyped(fields, kept, WorkingTime.ZONE);
    }

    /**
     * What is asked where.
     *
     * @param key whose words it has
     * @param about the practice’s code
     * @param back the page that leads to it
     * @param action where it is posted to
     */
    static AskPage asking(String key, String about, String back, String action) {
        return new AskPage(key, about, back, action, Map.of());
    }

    /** What is kept leads to the liaison’s page, which says what happens now. */
    static ModelAndView kept(LiaisonResult.Kept kept, RedirectAttributes after) {
        after.addFlashAttribute("done", kept.next());
        return new ModelAndView("redirect:" + LiaisonAddress.of(kept.id()));
    }
}
