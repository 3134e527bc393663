package org.threshold.workflow.investigation.adapter.web;

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
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.investigation.app.EnterAllegation;
import org.threshold.workflow.investigation.app.RecordAllegation.NewAllegation;
import org.threshold.workflow.investigation.app.Recorded;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** Enters an allegation from the page of a case, with or without an investigation (R-4.2-4c). */
@Controller
@RequestMapping("/cases/{ref}/allegations/new")
class NewAllegationController {

    private static final String DONE =
            "The allegation is recorded. It is on the work list, to be followed up and put to whom it"
                    + " is against.";

    private final Access access;
    private final EnterAllegation enter;
    private final Forms forms;
    private final JsonMapper json;

    NewAllegationController(Access access, EnterAllegation enter, Forms forms, JsonMapper json) {
        this.access = access;
        this.enter = enter;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        return page(about(ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView enter(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = about(ref);
        var read = forms.read(AllegationFields.ALL, Typed.of(posted), WorkingTime.ZONE);
        if (!read.refusals().isEmpty()) {
            return page(about, read.typed(), read.refusals());
        }
        var reading = new Reading();
        NewAllegation given = json.readValue(read.json(), AllegationForm.class).read(reading);
        Recorded recorded = reading.then(() -> recorded(who, about, given), Recorded.Refused::new);
        return switch (recorded) {
            case Recorded.Kept _ -> {
                after.addFlashAttribute("done", DONE);
                yield new ModelAndView("redirect:/cases/" + about);
            }
            case Recorded.Refused(var refusals) -> page(about, read.typed(), refusals);
            case Recorded.NoSuchInvestigation() -> throw nothingHere();
        };
    }

    private Recorded recorded(Actor who, CaseRef about, NewAllegation given) {
        return enter.handle(who, about, given.claim(), given.known())
                .orElseThrow(NewAllegationController::nothingHere);
    }

    private static CaseRef about(String ref) {
        return CaseRef.of(ref).orElseThrow(NewAllegationController::nothingHere);
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
                        "allegation.new", ref.value(), back, back + "/allegations/new", Map.of()));
        page.addObject("form", FormPage.of(AllegationFields.ALL, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
