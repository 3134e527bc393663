package org.threshold.workflow.ward.adapter.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.NoteObservation;
import org.threshold.workflow.ward.app.Observing;
import tools.jackson.databind.json.JsonMapper;

/** The page on which staff of the ward record what they saw of the care of a child. */
@Controller
@RequestMapping("/cases/{ref}/ward-observations")
class ObservationPageController {

    private final NoteObservation note;
    private final Forms forms;
    private final JsonMapper json;
    private final CaseClock clock;

    ObservationPageController(NoteObservation note, Forms forms, JsonMapper json, CaseClock clock) {
        this.note = note;
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String ref) {
        return page(known(ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView note(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var sent = forms.read(ObservationForm.FIELDS, Typed.of(posted), WorkingTime.ZONE);
        var reading = new Reading();
        sent.refusals().forEach(it -> reading.refuse(it.field(), it.problem(), it.remedy()));
        var form = json.readValue(sent.json(), ObservationForm.class);
        var seen = form.read(reading, clock.now());
        if (!reading.clean()) {
            return page(known(ref), sent.typed(), reading.refusals());
        }
        return switch (note.handle(who, known(ref), seen, Reading.text(form.whyLate()))) {
            case Observing.Kept _ -> {
                after.addFlashAttribute(
                        "done", "It is recorded, and whoever assesses the parents sees it.");
                yield new ModelAndView("redirect:/cases/" + ref);
            }
            case Observing.Refused(var refusals) -> page(known(ref), sent.typed(), refusals);
            case Observing.NotThere() -> throw nothingHere();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(ObservationPageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(CaseRef ref, Typed typed, List<Refusal> refusals) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage(
                        "observation", ref.value(), back, back + "/ward-observations", Map.of()));
        page.addObject("form", FormPage.of(ObservationForm.FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
