package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.Optional;
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
import org.threshold.workflow.platform.web.NoSuchPage;
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

    ReturnHomePageController(
            DecideReturnHome decide, ReadReturnHome read, List<DecisionBasis> bases, Forms forms) {
        this.decide = decide;
        this.read = read;
        this.bases = bases;
        this.forms = forms;
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
        var sent = forms.read(fields, Typed.of(posted), WorkingTime.ZONE, ReturnHomeForm.class);
        var given = sent.form().read(sent.reading());
        ReturnHomeResult result =
                sent.reading()
                        .then(
                                () -> decide.handle(who, about, given),
                                ReturnHomeResult.Refused::new);
        return switch (result) {
            case ReturnHomeResult.Decided(var decision, var alert) ->
                    asks(about).done(words(decision.state(), alert), after);
            case ReturnHomeResult.Refused(var refusals) ->
                    page(who, about, FormPage.of(fields, sent.typed(), refusals));
            case ReturnHomeResult.NoSuchCase() -> throw new NoSuchPage();
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
        ReadReturnHome.Page standing = read.handle(who, about).orElseThrow(NoSuchPage::new);
        return DecideHomeFields.of(standing);
    }

    private ModelAndView page(Actor who, CaseRef ref, FormPage form) {
        var basis = bases.stream().flatMap(one -> one.basis(who, ref.value()).stream()).toList();
        return asks(ref).drawn(form).addObject("basis", basis);
    }

    private static AskPage asks(CaseRef ref) {
        return AskPage.below("return-home", ref.value(), "/cases/" + ref, "/return-home");
    }
}
