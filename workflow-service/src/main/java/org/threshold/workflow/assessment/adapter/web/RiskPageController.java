package org.threshold.workflow.assessment.adapter.web;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
import org.threshold.workflow.assessment.adapter.web.AssessmentPages.Ask;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.RecordRisk;
import org.threshold.workflow.assessment.app.RiskAddress;
import org.threshold.workflow.assessment.app.RiskResult;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/** The pages on which a risk is recorded, and said anew with all that was said before above it. */
@Controller
@RequestMapping("/cases/{ref}/risks")
class RiskPageController {

    private final RecordRisk record;
    private final ReadRisks read;
    private final AssessmentPages pages;

    RiskPageController(RecordRisk record, ReadRisks read, AssessmentPages pages) {
        this.record = record;
        this.read = read;
        this.pages = pages;
    }

    @GetMapping("/new")
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return beginning(who, ref).page(fields(who, ref, false), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var said = new Said(who, ref, Typed.of(posted), fields(who, ref, false));
        return said(
                said,
                beginning(who, ref),
                (risk, _) -> record.handle(who, AssessmentPages.known(ref), risk),
                after);
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        Whole whole = whole(who, ref, id);
        List<FormField> fields = fields(who, ref, true);
        var kept = pages.typed(fields, RiskForm.of(whole.risk().said()));
        return again(who, whole).page(fields, kept, List.of());
    }

    @PostMapping("/{id}")
    ModelAndView anew(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Whole whole = read.one(who, new RiskId(id)).orElseThrow(NoSuchPage::new);
        String ref = whole.risk().caseRef().value();
        var said = new Said(who, ref, Typed.of(posted), fields(who, ref, true));
        return said(
                said,
                again(who, whole),
                (risk, why) -> record.anew(who, whole.risk().id(), risk, why),
                after);
    }

    private record Said(Actor who, String ref, Typed typed, List<FormField> fields) {}

    private ModelAndView said(
            Said said,
            Ask ask,
            BiFunction<RiskSaid, String, RiskResult> keep,
            RedirectAttributes after) {
        if (said.typed().asksForForm()) {
            return ask.page(said.fields(), said.typed().asked(), List.of());
        }
        var sent = pages.read(said.fields(), said.typed(), RiskForm.class);
        var reading = sent.reading();
        var risk = sent.form().read(reading, children(said.who(), said.ref()));
        if (!reading.clean()) {
            return ask.page(said.fields(), sent.typed(), reading.refusals());
        }
        return switch (keep.apply(risk, sent.form().whyLower())) {
            case RiskResult.Kept(_, var missing) ->
                    AssessmentPages.done(said.ref(), words(missing), after);
            case RiskResult.Refused(var refusals) ->
                    ask.page(said.fields(), sent.typed(), refusals);
            case RiskResult.NotThere() -> throw new NoSuchPage();
        };
    }

    private static String words(List<String> missing) {
        return missing.isEmpty()
                ? "The risk is recorded, and nothing is missing of it."
                : "The risk is recorded. Its part of the page says what is missing; a section 47 enquiry does"
                        + " not end without a conference before it is said.";
    }

    private Ask beginning(Actor who, String ref) {
        String back = "/cases/" + AssessmentPages.known(ref);
        return new Ask("risk.new", ref, back, back + "/risks", pages.seen(who, ref));
    }

    private Ask again(Actor who, Whole whole) {
        String ref = whole.risk().caseRef().value();
        var children = children(who, ref);
        var closing =
                new CaseFacts(
                        "risk-closing",
                        "Close it",
                        List.of(),
                        List.of(
                                new CaseFacts.Link(
                                        "Close this risk",
                                        RiskAddress.of(whole.risk()) + "/closing")));
        return new Ask(
                "risk.more",
                ref,
                "/cases/" + ref,
                RiskAddress.of(whole.risk()),
                Stream.concat(
                                Stream.of(RiskWords.history(whole, children), closing),
                                pages.seen(who, ref).stream())
                        .toList());
    }

    private Whole whole(Actor who, String ref, UUID id) {
        CaseRef of = AssessmentPages.known(ref);
        return read.one(who, new RiskId(id))
                .filter(one -> one.risk().caseRef().equals(of))
                .orElseThrow(NoSuchPage::new);
    }

    private List<FormField> fields(Actor who, String ref, boolean again) {
        return RiskFields.of(read.namedChildren(who, AssessmentPages.known(ref)), again);
    }

    private List<PersonId> children(Actor who, String ref) {
        return read.children(who, AssessmentPages.known(ref));
    }
}
