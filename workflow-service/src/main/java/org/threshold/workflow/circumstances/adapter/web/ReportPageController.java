package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.adapter.web.ChangeDrafts.Draft;
import org.threshold.workflow.circumstances.app.ForeseeRecipients;
import org.threshold.workflow.circumstances.app.ForeseeRecipients.Foreseen;
import org.threshold.workflow.circumstances.app.ReportChange;
import org.threshold.workflow.circumstances.app.ReportChange.Report;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** Records a change of circumstance in three pages: what happened, who will be told, done. */
@Controller
@RequestMapping("/changes")
class ReportPageController {

    private final ForeseeRecipients foresee;
    private final ReportChange report;
    private final ChangeDrafts drafts;
    private final ChangePages pages;
    private final KeyHeader keys;

    ReportPageController(
            ForeseeRecipients foresee,
            ReportChange report,
            ChangeDrafts drafts,
            ChangePages pages,
            KeyHeader keys) {
        this.foresee = foresee;
        this.report = report;
        this.drafts = drafts;
        this.pages = pages;
        this.keys = keys;
    }

    /** Asks which children and what happened, and then for that kind’s details. */
    @GetMapping("/new")
    ModelAndView ask(Actor who, @RequestParam MultiValueMap<String, String> given) {
        pages.allow(who);
        Typed typed = Typed.of(given);
        Optional<ChangeKind> kind = ChangeKind.of(typed.one(ChangeFields.KIND));
        if (kind.isPresent() && !typed.one(ChangeFields.CASES).isEmpty()) {
            return pages.form(kind.get(), typed, List.of());
        }
        return pages.first(typed, given.containsKey("go"));
    }

    /** Shows who will be told; nothing is recorded yet. */
    @PostMapping("/new")
    ModelAndView check(Actor who, @RequestParam MultiValueMap<String, String> posted) {
        Typed typed = Typed.of(posted);
        ChangeKind kind = kind(typed);
        if (typed.asksForForm()) {
            return pages.form(kind, typed, List.of());
        }
        Draft<Report> draft = drafts.report(kind, typed);
        if (draft.content().isEmpty()) {
            return pages.form(kind, typed, draft.refusals());
        }
        var everybody = new Report(draft.content().get().change(), List.of());
        return switch (foresee.handle(who, everybody)) {
            case Foreseen.Hear(var hears) -> pages.check(kind, draft.typed(), hears);
            case Foreseen.Refused(var refusals) -> pages.form(kind, typed, refusals);
        };
    }

    /** Records it and tells them. */
    @PostMapping
    ModelAndView record(
            Actor who,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Typed typed = Typed.of(posted);
        ChangeKind kind = kind(typed);
        if (typed.asksForForm()) {
            return pages.form(kind, typed, List.of());
        }
        Draft<Report> draft = drafts.report(kind, typed);
        var key = keys.read(typed.one("key"), draft.form());
        if (draft.content().isEmpty() || key.isEmpty()) {
            return pages.form(kind, typed, draft.refusals());
        }
        return switch (report.handle(who, draft.content().get(), key.get())) {
            case Reporting.Recorded(var id) -> {
                after.addFlashAttribute("done", "It is recorded, and those below are told.");
                yield new ModelAndView("redirect:/changes/" + id);
            }
            case Reporting.Refused(var refusals) -> pages.form(kind, typed, refusals);
            case Reporting.KeyUsedBefore() -> pages.form(kind, typed, List.of(sentBefore()));
            case Reporting.NoSuchChange _, Reporting.NotStanding _ ->
                    throw new IllegalStateException("a new change replaces none");
        };
    }

    private static ChangeKind kind(Typed typed) {
        return ChangeKind.of(typed.one(ChangeFields.KIND)).orElseThrow(NoSuchPage::new);
    }

    static Refusal sentBefore() {
        return new Refusal(
                "form",
                "Something else was recorded from this page before.",
                "Look at the case: if this is not there yet, continue once more.");
    }
}
