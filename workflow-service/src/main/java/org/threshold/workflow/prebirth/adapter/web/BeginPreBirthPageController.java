package org.threshold.workflow.prebirth.adapter.web;

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
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.prebirth.app.BeginPreBirth;
import org.threshold.workflow.prebirth.app.PreBirthBegun;
import org.threshold.workflow.prebirth.app.ReadPreBirths;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/** The pre-birth assessments of a case, and where one is started (L-3.1.12). */
@Controller
@RequestMapping("/cases/{ref}/pre-birth-assessment")
class BeginPreBirthPageController {

    private final BeginPreBirth begin;
    private final ReadPreBirths read;
    private final PreBirthPages pages;

    BeginPreBirthPageController(BeginPreBirth begin, ReadPreBirths read, PreBirthPages pages) {
        this.begin = begin;
        this.read = read;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(who, ref, Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView start(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = known(ref);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return page(who, ref, typed.asked(), List.of());
        }
        var sent = pages.read(typed);
        var reading = sent.reading();
        var given = sent.form().read(reading);
        return reading.then(
                () ->
                        switch (begin.handle(who, about, given)) {
                            case PreBirthBegun.Going going -> done(going, after);
                            case PreBirthBegun.Refused(var refusals) ->
                                    page(who, ref, sent.typed(), refusals);
                            case PreBirthBegun.NoSuchCase() -> throw new NoSuchPage();
                        },
                refusals -> page(who, ref, sent.typed(), refusals));
    }

    private static ModelAndView done(PreBirthBegun.Going going, RedirectAttributes after) {
        after.addFlashAttribute(
                "done",
                (going.before()
                                ? "What is new is added to the pre-birth assessment. It is due by "
                                : "The pre-birth assessment is started, and every source is asked."
                                        + " It is due by ")
                        + DueWords.exact(going.dueAt())
                        + ".");
        return new ModelAndView("redirect:/cases/" + going.assessment().about().caseRef());
    }

    private ModelAndView page(Actor who, String ref, Typed typed, List<Refusal> refusals) {
        var all = read.of(who, known(ref)).orElseThrow(NoSuchPage::new);
        var facts = all.stream().flatMap(one -> PreBirthWords.facts(one).stream()).toList();
        var basis =
                facts.isEmpty()
                        ? List.<CaseFacts>of()
                        : List.of(
                                new CaseFacts(
                                        PreBirthWords.CODE, PreBirthWords.TITLE, facts, List.of()));
        return PreBirthPages.page(ref, basis, typed, refusals);
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }
}
