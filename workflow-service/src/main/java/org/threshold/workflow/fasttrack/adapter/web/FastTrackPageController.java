package org.threshold.workflow.fasttrack.adapter.web;

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
import org.threshold.workflow.fasttrack.app.FastTrackToConference;
import org.threshold.workflow.fasttrack.app.FastTracked;
import org.threshold.workflow.fasttrack.app.ReadFastTracks;
import org.threshold.workflow.fasttrack.app.ReadFastTracks.Sheet;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The fast track to the conference, from whatever state the case is in (R-C&amp;F-6). */
@Controller
@RequestMapping("/cases/{ref}/conference")
class FastTrackPageController {

    private static final String WHY = "why";

    private final FastTrackToConference fastTrack;
    private final ReadFastTracks read;
    private final CarriedPapers carried;

    FastTrackPageController(
            FastTrackToConference fastTrack, ReadFastTracks read, CarriedPapers carried) {
        this.fastTrack = fastTrack;
        this.read = read;
        this.carried = carried;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(who, ref, FormPage.of(FastTrackForm.FIELDS, Typed.nothing(), List.of()));
    }

    @PostMapping
    ModelAndView take(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = CaseRef.of(ref).orElseThrow(NoSuchPage::new);
        Typed typed = Typed.of(posted);
        if (typed.asksForForm()) {
            return again(who, ref, typed.asked(), List.of());
        }
        String why = Reading.text(posted.getFirst(WHY));
        return switch (fastTrack.handle(who, about, why)) {
            case FastTracked.ToBeHeld(var one, var dueAt) -> {
                after.addFlashAttribute(
                        "done",
                        "The child protection conference is to be held by "
                                + DueWords.exact(dueAt)
                                + ". "
                                + FastTrackWords.beside(one.about().beside()));
                yield new ModelAndView("redirect:/cases/" + one.about().caseRef());
            }
            case FastTracked.Refused(var refusals) -> again(who, ref, typed, refusals);
            case FastTracked.NoSuchCase() -> throw new NoSuchPage();
        };
    }

    private ModelAndView again(Actor who, String ref, Typed typed, List<Refusal> refusals) {
        return page(who, ref, FormPage.of(FastTrackForm.FIELDS, typed, refusals));
    }

    private Sheet sheet(Actor who, String ref) {
        return CaseRef.of(ref)
                .flatMap(about -> read.sheet(who, about))
                .orElseThrow(NoSuchPage::new);
    }

    private ModelAndView page(Actor who, String ref, FormPage form) {
        Sheet sheet = sheet(who, ref);
        return AskPage.below("fast-track", ref, "/cases/" + ref, "/conference")
                .drawn(form)
                .addObject("basis", carried.of(who, ref, sheet));
    }
}
