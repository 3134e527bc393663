package org.threshold.workflow.analysis.adapter.web;

import java.util.List;
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
import org.threshold.workflow.analysis.app.DraftResult;
import org.threshold.workflow.analysis.app.WriteDraft;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.Version;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Sent;
import org.threshold.workflow.platform.web.form.Typed;

/** The page on which a draft analysis and plan is written in versions, and circulated. */
@Controller
@RequestMapping("/cases/{ref}/analyses/{id}")
class DraftPageController {

    private final WriteDraft write;
    private final DraftPages pages;

    DraftPageController(WriteDraft write, DraftPages pages) {
        this.write = write;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref, @PathVariable UUID id) {
        Draft draft = pages.draft(who, ref, id);
        return DraftPages.writing(
                draft,
                draft.latest()
                        .map(Version::text)
                        .map(text -> pages.typed(DraftForm.ALL, DraftForm.of(text)))
                        .orElseGet(Typed::nothing),
                List.of());
    }

    @PostMapping
    ModelAndView write(
            Actor who,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        Draft draft = pages.draft(who, id);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return DraftPages.writing(draft, typed.asked(), List.of());
        }
        var sent = pages.read(DraftForm.ALL, typed, DraftForm.class);
        return sent.reading()
                .then(
                        () -> written(who, draft, sent, after),
                        refusals -> DraftPages.writing(draft, sent.typed(), refusals));
    }

    private ModelAndView written(
            Actor who, Draft draft, Sent<DraftForm> sent, RedirectAttributes after) {
        var form = sent.form();
        return switch (write.handle(who, draft.about().id(), form.text(), form.circulates())) {
            case DraftResult.Kept(var now) -> {
                after.addFlashAttribute("done", words(now));
                yield new ModelAndView("redirect:/cases/" + now.about().caseRef());
            }
            case DraftResult.Refused(var refusals) ->
                    DraftPages.writing(draft, sent.typed(), refusals);
            case DraftResult.NotThere() -> throw new NoSuchPage();
        };
    }

    private static String words(Draft now) {
        return now.unsent()
                ? "The draft is kept. No agency is asked yet: it is still to be circulated."
                : "The draft is circulated. Each agency’s answer is on the work list until it is here.";
    }
}
