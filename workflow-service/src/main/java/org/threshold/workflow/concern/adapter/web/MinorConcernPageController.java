package org.threshold.workflow.concern.adapter.web;

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
import org.threshold.workflow.concern.app.NoteConcern;
import org.threshold.workflow.concern.app.Noting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** The page on which somebody notes a minor concern. */
@Controller
@RequestMapping("/cases/{ref}/minor-concerns")
class MinorConcernPageController {

    private final NoteConcern note;
    private final Forms forms;
    private final JsonMapper json;
    private final CaseClock clock;

    MinorConcernPageController(NoteConcern note, Forms forms, JsonMapper json, CaseClock clock) {
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
        var sent = forms.read(ConcernForm.FIELDS, Typed.of(posted), WorkingTime.ZONE);
        var reading = new Reading();
        sent.refusals().forEach(it -> reading.refuse(it.field(), it.problem(), it.remedy()));
        var given = json.readValue(sent.json(), ConcernForm.class).read(reading, clock.now());
        if (!reading.clean()) {
            return page(known(ref), sent.typed(), reading.refusals());
        }
        return switch (note.handle(who, known(ref), given)) {
            case Noting.Noted(_, var review) -> {
                after.addFlashAttribute("done", words(review));
                yield new ModelAndView("redirect:/cases/" + ref);
            }
            case Noting.Refused(var refusals) -> page(known(ref), sent.typed(), refusals);
            case Noting.NotThere() -> throw nothingHere();
        };
    }

    private static String words(boolean review) {
        return review
                ? "The concern is noted. With those before it, it is looked at today; the social worker, the"
                        + " health visitor and the GP are told."
                : "The concern is noted.";
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(MinorConcernPageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(CaseRef ref, Typed typed, List<Refusal> refusals) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage("minorConcern", ref.value(), back, back + "/minor-concerns", Map.of()));
        page.addObject("form", FormPage.of(ConcernForm.FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
