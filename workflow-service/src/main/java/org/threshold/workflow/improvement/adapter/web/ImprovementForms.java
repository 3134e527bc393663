package org.threshold.workflow.improvement.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.improvement.app.ImprovementAddress;
import org.threshold.workflow.improvement.app.ImprovementResult;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Draws the forms of this feature, and reads what was typed as the API reads it. */
@Component
class ImprovementForms {

    private final Forms forms;
    private final JsonMapper json;

    ImprovementForms(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /**
     * A form that was posted.
     *
     * @param refusals what is no day
     */
    record Read<F>(List<FormField> fields, Typed typed, F form, List<Refusal> refusals) {

        Read {
            fields = List.copyOf(fields);
            refusals = List.copyOf(refusals);
        }
    }

    <F> Read<F> read(List<FormField> fields, MultiValueMap<String, String> posted, Class<F> form) {
        var read = forms.read(fields, Typed.of(posted), WorkingTime.ZONE);
        return new Read<>(fields, read.typed(), json.readValue(read.json(), form), read.refusals());
    }

    /** What is kept leads back to the list; what is refused stays on the form. */
    ModelAndView answer(
            AskPage asked, Read<?> typed, ImprovementResult result, RedirectAttributes after) {
        return switch (result) {
            case ImprovementResult.Kept(var action) -> {
                after.addFlashAttribute("done", words(action));
                yield new ModelAndView("redirect:" + ImprovementAddress.ALL);
            }
            case ImprovementResult.Refused(var refusals) ->
                    asked.drawn(typed.fields(), typed.typed(), refusals);
            case ImprovementResult.NothingThere() -> throw new NoSuchPage();
        };
    }

    private static String words(ImprovementAction action) {
        return action.open()
                ? "The action is tracked. Once its day is over it stands on the board of managers."
                : "The action is done, and what shows it is kept.";
    }
}
