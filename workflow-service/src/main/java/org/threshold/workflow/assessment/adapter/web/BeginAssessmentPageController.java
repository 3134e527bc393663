package org.threshold.workflow.assessment.adapter.web;

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
import org.threshold.workflow.assessment.app.AssessmentBegun;
import org.threshold.workflow.assessment.app.BeginAssessment;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/** Starts the single assessment of a case by hand (T8). */
@Controller
@RequestMapping("/cases/{ref}/single-assessment")
class BeginAssessmentPageController {

    private final BeginAssessment begin;
    private final ReadSingleAssessments read;
    private final AssessmentPages pages;

    BeginAssessmentPageController(
            BeginAssessment begin, ReadSingleAssessments read, AssessmentPages pages) {
        this.begin = begin;
        this.read = read;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(who, ref).page(BeginAssessmentForm.FIELDS, Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView start(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = AssessmentPages.known(ref);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return again(who, ref, typed.asked(), List.of());
        }
        var sent = pages.read(BeginAssessmentForm.FIELDS, typed, BeginAssessmentForm.class);
        var reading = sent.reading();
        var on = reading.day("referredOn", sent.form().referredOn());
        return reading.then(
                () ->
                        answer(
                                who,
                                sent.typed(),
                                begin.handle(who, about, Reading.text(sent.form().why()), on),
                                new After(ref, after)),
                refusals -> again(who, ref, sent.typed(), refusals));
    }

    private record After(String ref, RedirectAttributes attributes) {}

    private ModelAndView answer(Actor who, Typed typed, AssessmentBegun begun, After after) {
        return switch (begun) {
            case AssessmentBegun.Going(var one, var dueAt, var before) ->
                    AssessmentPages.done(
                            one.about().caseRef().value(),
                            (before
                                            ? "A single assessment goes on already. It is due by "
                                            : "The single assessment is started. It is due by ")
                                    + DueWords.exact(dueAt)
                                    + ".",
                            after.attributes());
            case AssessmentBegun.Refused(var refusals) -> again(who, after.ref(), typed, refusals);
            case AssessmentBegun.NoSuchCase() -> throw new NoSuchPage();
        };
    }

    private ModelAndView again(Actor who, String ref, Typed typed, List<Refusal> refusals) {
        return page(who, ref).page(BeginAssessmentForm.FIELDS, typed, refusals);
    }

    /** With those of the case above the form. */
    private AssessmentPages.Ask page(Actor who, String ref) {
        var all = read.of(who, AssessmentPages.known(ref)).orElseThrow(NoSuchPage::new);
        var facts = all.stream().flatMap(one -> SingleAssessmentWords.facts(one).stream()).toList();
        var basis =
                facts.isEmpty()
                        ? List.<CaseFacts>of()
                        : List.of(
                                new CaseFacts(
                                        SingleAssessmentWords.CODE,
                                        SingleAssessmentWords.TITLE,
                                        facts,
                                        List.of()));
        String back = "/cases/" + ref;
        return new AssessmentPages.Ask(
                SingleAssessmentWords.CODE, ref, back, back + "/single-assessment", basis);
    }
}
