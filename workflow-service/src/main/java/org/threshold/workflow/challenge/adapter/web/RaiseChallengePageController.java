package org.threshold.workflow.challenge.adapter.web;

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
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.ChallengeAddress;
import org.threshold.workflow.challenge.app.RaiseChallenge;
import org.threshold.workflow.challenge.app.RaiseResult;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** Challenges a decision about a child, from whatever state the case is in (R-C&amp;F-5b). */
@Controller
@RequestMapping("/cases/{ref}/challenges/new")
class RaiseChallengePageController {

    private final RaiseChallenge raise;
    private final ReadChallenges read;
    private final ChallengeForms forms;

    RaiseChallengePageController(RaiseChallenge raise, ReadChallenges read, ChallengeForms forms) {
        this.raise = raise;
        this.read = read;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(ref, fields(who, known(ref)), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView raise(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = known(ref);
        List<FormField> fields = fields(who, about);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(ref, fields, typed.asked(), List.of());
        }
        var reading = new Reading();
        var given = forms.read(fields, typed, ChallengeForm.class).read(reading);
        if (!reading.clean()) {
            return page(ref, fields, typed, reading.refusals());
        }
        return switch (raise.handle(who, about, given)) {
            case RaiseResult.Kept(var one) -> kept(one, after);
            case RaiseResult.Refused(var refusals) -> page(ref, fields, typed, refusals);
            case RaiseResult.NothingThere() -> throw new NoSuchPage();
        };
    }

    private static ModelAndView kept(Challenge one, RedirectAttributes after) {
        after.addFlashAttribute(
                "done",
                "The challenge is kept, and the managers are told. It is to be answered by "
                        + DueWords.exact(one.current().dueAt())
                        + ".");
        return new ModelAndView("redirect:" + ChallengeAddress.of(one));
    }

    private List<FormField> fields(Actor who, CaseRef ref) {
        return ChallengeFields.of(
                read.decisions(who, ref).orElseThrow(NoSuchPage::new), read.deciders());
    }

    private static ModelAndView page(
            String ref, List<FormField> fields, Typed typed, List<Refusal> refusals) {
        return ChallengeForms.raise(ref).drawn(fields, typed, refusals);
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }
}
