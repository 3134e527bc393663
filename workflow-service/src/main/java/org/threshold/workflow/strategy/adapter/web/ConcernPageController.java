package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.app.RaiseConcern;
import org.threshold.workflow.strategy.app.Raised;

/** The fast-track: raises a concern now, from whatever state the case is in (L-3.1.25). */
@Controller
@RequestMapping("/cases/{ref}/concern")
class ConcernPageController {

    private static final List<FormField> FIELDS =
            List.of(
                    new FormField.LongText(
                            "why",
                            "What worries you?",
                            "A sentence is enough. Nothing else is needed."),
                    new FormField.Several(
                            "facts",
                            "Is any of this so?",
                            "It decides who must come, and by when.",
                            List.of(
                                    new FormField.Option(
                                            "injury", "A child is, or may be, injured"),
                                    new FormField.Option(
                                            "medical",
                                            "A doctor has to see the child, or has seen it for this"),
                                    new FormField.Option("in-hospital", "A child is in hospital"))),
                    new FormField.YesNo("today", "Must it be talked about today?", ""));

    private final Access access;
    private final RaiseConcern raise;
    private final ConcernReading reading;
    private final Forms forms;

    ConcernPageController(Access access, RaiseConcern raise, ConcernReading reading, Forms forms) {
        this.access = access;
        this.raise = raise;
        this.reading = reading;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        access.require(who, Activity.CALL_STRATEGY_DISCUSSION);
        return page(ref, Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView raise(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        if (!CaseRef.valid(ref)) {
            throw new NoSuchPage();
        }
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(ref, typed, List.of());
        }
        var read = forms.read(FIELDS, typed, WorkingTime.ZONE);
        var form = new Reading();
        var concern = reading.read(form, read.json());
        if (!form.clean()) {
            return page(ref, read.typed(), form.refusals());
        }
        return answer(ref, read.typed(), raise.handle(who, new CaseRef(ref), concern), after);
    }

    private static ModelAndView answer(
            String ref, Typed typed, Raised raised, RedirectAttributes after) {
        return switch (raised) {
            case Raised.Discussed(var id, var dueAt) -> {
                String by = DueWords.exact(dueAt);
                after.addFlashAttribute(
                        "done",
                        "A strategy discussion hears your concern. It is held by " + by + ".");
                yield new ModelAndView("redirect:/strategy-discussions/" + id);
            }
            case Raised.Refused(var refusals) -> page(ref, typed, refusals);
            case Raised.NoSuchCase() -> throw new NoSuchPage();
        };
    }

    private static ModelAndView page(String ref, Typed typed, List<Refusal> refusals) {
        return AskPage.below("concern", ref, "/cases/" + ref, "/concern")
                .drawn(FIELDS, typed, refusals);
    }
}
