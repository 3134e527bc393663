package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.DecideReturnHome;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.safety.app.ReturnHomeResult;
import org.threshold.workflow.safety.domain.DecisionState;
import org.threshold.workflow.worklist.DecisionBasis;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decides whether a child returns home (L-3.1.7), and says before and after why it cannot be
 * decided yet. That a child is home is a change of circumstance, which nobody refuses.
 */
@Controller
@RequestMapping("/cases/{ref}/return-home")
class ReturnHomePageController {

    private final DecideReturnHome decide;
    private final ReadReturnHome read;
    private final List<DecisionBasis> bases;
    private final Forms forms;
    private final JsonMapper json;

    ReturnHomePageController(
            DecideReturnHome decide,
            ReadReturnHome read,
            List<DecisionBasis> bases,
            Forms forms,
            JsonMapper json) {
        this.decide = decide;
        this.read = read;
        this.bases = bases;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        CaseRef about = ContactPageController.known(ref);
        return page(who, about, FormPage.of(fields(who, about), Typed.nothing(), List.of()));
    }

    @PostMapping
    ModelAndView decide(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = ContactPageController.known(ref);
        List<FormField> fields = fields(who, about);
        if (Typed.of(posted).asksForForm()) {
            return page(who, about, FormPage.of(fields, Typed.of(posted), List.of()));
        }
        var typed = forms.read(fields, Typed.of(posted), WorkingTime.ZONE);
        var reading = new Reading();
        var given = json.readValue(typed.json(), ReturnHomeForm.class).read(reading);
        if (!reading.clean()) {
            return page(who, about, FormPage.of(fields, typed.typed(), reading.refusals()));
        }
        return switch (decide.handle(who, about, given)) {
            case ReturnHomeResult.Decided(var decision, var alert) -> {
                after.addFlashAttribute("done", words(decision.state(), alert));
                yield new ModelAndView("redirect:/cases/" + about);
            }
            case ReturnHomeResult.Refused(var refusals) ->
                    page(who, about, FormPage.of(fields, typed.typed(), refusals));
            case ReturnHomeResult.NoSuchCase() -> throw ContactPageController.nothingHere();
        };
    }

    private static String words(DecisionState state, Optional<String> alert) {
        String recorded =
                state == DecisionState.WAITS_FOR_APPROVAL
                        ? "The decision is recorded. It does not count until the service manager approves it."
                        : "The decision is recorded.";
        return recorded + alert.map(" "::concat).orElse("");
    }

    private List<FormField> fields(Actor who, CaseRef about) {
        ReadReturnHome.Page standing =
                read.handle(who, about).orElseThrow(ContactPageController::nothingHere);
        return DecideHomeFields.of(standing);
    }

    private ModelAndView page(Actor who, CaseRef ref, FormPage form) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage("return-home", ref.value(), back, back + "/return-home", Map.of()));
        page.addObject("form", form);
        page.addObject(
                "basis",
                bases.stream().flatMap(one -> one.basis(who, ref.value()).stream()).toList());
        if (!form.errors().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
