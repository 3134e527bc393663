package org.threshold.workflow.circumstances.adapter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.ReportChange;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/**
 * Where a health visitor records what changed in a family that they serve (R-HV-1). Who would hear
 * of it says much about a case, so that page is not shown to them; it is told at once.
 */
@Controller
@RequestMapping("/families/{ref}/changes")
class FamilyChangePageController {

    private final ReportChange report;
    private final ChangeDrafts drafts;
    private final FamilyChangePages pages;
    private final KeyHeader keys;

    FamilyChangePageController(
            ReportChange report, ChangeDrafts drafts, FamilyChangePages pages, KeyHeader keys) {
        this.report = report;
        this.drafts = drafts;
        this.pages = pages;
        this.keys = keys;
    }

    @GetMapping("/new")
    ModelAndView ask(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> given) {
        pages.allow(who, ref);
        return ChangeKind.of(Typed.of(given).one(ChangeFields.KIND))
                .map(kind -> pages.form(ref, kind, Typed.nothing(), List.of()))
                .orElseGet(() -> pages.first(ref, given.containsKey("go")));
    }

    @PostMapping
    ModelAndView record(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        pages.allow(who, ref);
        Typed typed = Typed.of(posted);
        ChangeKind kind = ChangeKind.of(typed.one(ChangeFields.KIND)).orElseThrow(NoSuchPage::new);
        var draft = drafts.report(kind, about(ref, typed));
        var key = keys.read(typed.one("key"), draft.form());
        if (draft.content().isEmpty() || key.isEmpty()) {
            return pages.form(ref, kind, typed, draft.refusals());
        }
        Optional<List<Refusal>> refused =
                refusals(report.handle(who, draft.content().get(), key.get()));
        if (refused.isPresent()) {
            return pages.form(ref, kind, typed, refused.get());
        }
        after.addFlashAttribute("done", "It is recorded, and everybody who has to know is told.");
        return new ModelAndView("redirect:/families/" + ref);
    }

    /** Of this case alone, with nobody left out. */
    private static Typed about(String ref, Typed typed) {
        Map<String, List<String>> values = new HashMap<>(typed.values());
        LeaveOutFields.remove(values);
        values.put(ChangeFields.CASES, List.of(ref));
        return new Typed(values);
    }

    private static Optional<List<Refusal>> refusals(Reporting reporting) {
        return switch (reporting) {
            case Reporting.Recorded _ -> Optional.empty();
            case Reporting.Refused(var refusals) -> Optional.of(refusals);
            case Reporting.KeyUsedBefore() ->
                    Optional.of(List.of(ReportPageController.sentBefore()));
            case Reporting.NoSuchChange _, Reporting.NotStanding _ ->
                    throw new IllegalStateException("a new change replaces none");
        };
    }
}
