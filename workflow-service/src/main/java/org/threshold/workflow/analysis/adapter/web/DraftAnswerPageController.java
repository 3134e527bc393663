package org.threshold.workflow.analysis.adapter.web;

import java.util.UUID;
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
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.app.AnswerDraft;
import org.threshold.workflow.analysis.app.DraftResult;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.analysis.domain.Version;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Typed;

/** The page on which it is written down what an agency says of the latest version of a draft. */
@Controller
@RequestMapping("/cases/{ref}/analyses/{id}/answers")
class DraftAnswerPageController {

    private final AnswerDraft answer;
    private final DraftPages pages;

    DraftAnswerPageController(AnswerDraft answer, DraftPages pages) {
        this.answer = answer;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        Draft draft = pages.draft(who, ref, id);
        return DraftPages.answering(draft, answered(draft, Typed.nothing()), Typed.nothing());
    }

    @PostMapping
    ModelAndView answer(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Draft draft = pages.draft(who, id);
        Typed typed = Typed.of(posted);
        UUID version = answered(draft, typed);
        if (typed.asksForForm()) {
            return DraftPages.answering(draft, version, typed.asked());
        }
        var fields = DraftAnswerForm.fields(draft.about().roster());
        var sent = pages.read(fields, typed, DraftAnswerForm.class);
        Agency agency = sent.form().agency(sent.reading(), who.agency());
        Said said = sent.form().said(sent.reading());
        if (!sent.reading().clean()) {
            return DraftPages.answering(draft, version, sent.typed(), sent.reading().refusals());
        }
        return switch (answer.handle(who, version, agency, said)) {
            case DraftResult.Kept(var kept) -> done(kept, said, after);
            case DraftResult.Refused(var refusals) ->
                    DraftPages.answering(draft, version, sent.typed(), refusals);
            case DraftResult.NotThere() -> throw new NoSuchPage();
        };
    }

    /**
     * The version that the answer is of: the one that the form was drawn for, though another was
     * written since, else the one that agencies have before them.
     */
    private static UUID answered(Draft draft, Typed typed) {
        String drawnFor = typed.one(DraftPages.VERSION);
        return draft.versions().stream()
                .map(Version::id)
                .filter(id -> id.toString().equals(drawnFor))
                .findFirst()
                .or(() -> draft.before().map(Version::id))
                .orElseThrow(NoSuchPage::new);
    }

    private static ModelAndView done(Draft kept, Said said, RedirectAttributes after) {
        after.addFlashAttribute(
                "done",
                said.position() == Position.DISAGREES
                        ? "The disagreement is kept with the draft. It can be taken further as a"
                                + " professional challenge; the case’s page leads there."
                        : "It is kept with the version that it is about.");
        return new ModelAndView("redirect:/cases/" + kept.about().caseRef());
    }
}
