package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.ReadChange;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;

/** The pages that correct and withdraw a change; whoever was told of it is told again. */
@Controller
@RequestMapping("/changes/{id}")
class ReplacePageController {

    private static final String CORRECT = "change.correct";
    private static final String WITHDRAW = "change.withdraw";
    private static final List<FormField> WHY =
            List.of(
                    new FormField.LongText(
                            "reason",
                            "Why is it withdrawn?",
                            "Withdraw what did not happen, or not to this child."));

    private final ReadChange read;
    private final Replacing replacing;
    private final ChangeDrafts drafts;
    private final ChangePages pages;

    ReplacePageController(
            ReadChange read, Replacing replacing, ChangeDrafts drafts, ChangePages pages) {
        this.read = read;
        this.replacing = replacing;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/correction")
    ModelAndView correction(Actor who, @PathVariable UUID id) {
        NewChange was = change(who, id);
        return pages.about(CORRECT, new ChangeId(id), form(was, drafts.typed(was), List.of()));
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        NewChange was = change(who, id);
        Typed typed = Typed.of(posted);
        var draft = drafts.correction(was.kind(), typed);
        Function<List<Refusal>, ModelAndView> again =
                wrong -> pages.about(CORRECT, new ChangeId(id), form(was, typed, wrong));
        if (typed.asksForForm()) {
            return again.apply(List.of());
        }
        if (draft.content().isEmpty()) {
            return again.apply(draft.refusals());
        }
        return answer(
                replacing.correct(who, new ChangeId(id), draft, typed.one("key")), again, after);
    }

    @GetMapping("/withdrawal")
    ModelAndView withdrawal(Actor who, @PathVariable UUID id) {
        change(who, id);
        return pages.about(
                WITHDRAW, new ChangeId(id), FormPage.of(WHY, Typed.nothing(), List.of()));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Typed typed = Typed.of(posted);
        Function<List<Refusal>, ModelAndView> again =
                wrong -> pages.about(WITHDRAW, new ChangeId(id), FormPage.of(WHY, typed, wrong));
        if (typed.asksForForm()) {
            return again.apply(List.of());
        }
        return answer(
                replacing.withdraw(who, new ChangeId(id), typed.one("reason"), typed.one("key")),
                again,
                after);
    }

    private NewChange change(Actor who, UUID id) {
        return ChangePages.readable(read.handle(who, new ChangeId(id))).change().change().what();
    }

    private static FormPage form(NewChange was, Typed typed, List<Refusal> refusals) {
        return FormPage.of(ChangeFields.whatHappened(was.kind()), typed, refusals);
    }

    private static ModelAndView answer(
            Reporting reporting,
            Function<List<Refusal>, ModelAndView> again,
            RedirectAttributes after) {
        return switch (reporting) {
            case Reporting.Recorded(var id) -> {
                after.addFlashAttribute("done", "It is recorded, and those below are told.");
                yield new ModelAndView("redirect:/changes/" + id);
            }
            case Reporting.Refused(var refusals) -> again.apply(refusals);
            case Reporting.KeyUsedBefore() -> again.apply(List.of());
            case Reporting.NoSuchChange() -> throw new NoSuchPage();
            case Reporting.NotStanding(var by) -> {
                after.addFlashAttribute(
                        "done", "It was corrected or withdrawn before. This is what stands now.");
                yield new ModelAndView("redirect:/changes/" + by);
            }
        };
    }
}
