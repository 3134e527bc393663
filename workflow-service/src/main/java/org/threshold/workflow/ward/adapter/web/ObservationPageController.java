package org.threshold.workflow.ward.adapter.web;

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
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.NoteObservation;
import org.threshold.workflow.ward.app.Observing;

/** The page on which staff of the ward record what they saw of the care of a child. */
@Controller
@RequestMapping("/cases/{ref}/ward-observations")
class ObservationPageController {

    private final NoteObservation note;
    private final Forms forms;
    private final CaseClock clock;

    ObservationPageController(NoteObservation note, Forms forms, CaseClock clock) {
        this.note = note;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String ref) {
        return page(known(ref)).empty(ObservationForm.FIELDS);
    }

    @PostMapping
    ModelAndView note(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = known(ref);
        var fields = ObservationForm.FIELDS;
        var sent = forms.read(fields, Typed.of(posted), WorkingTime.ZONE, ObservationForm.class);
        var seen = sent.form().read(sent.reading(), clock.now());
        if (!sent.reading().clean()) {
            return page(about).drawn(fields, sent.typed(), sent.reading().refusals());
        }
        return switch (note.handle(who, about, seen, Reading.text(sent.form().whyLate()))) {
            case Observing.Kept _ ->
                    page(about)
                            .done(
                                    "It is recorded, and whoever assesses the parents sees it.",
                                    after);
            case Observing.Refused(var refusals) ->
                    page(about).drawn(fields, sent.typed(), refusals);
            case Observing.NotThere() -> throw new NoSuchPage();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(CaseRef ref) {
        return AskPage.below("observation", ref.value(), "/cases/" + ref, "/ward-observations");
    }
}
