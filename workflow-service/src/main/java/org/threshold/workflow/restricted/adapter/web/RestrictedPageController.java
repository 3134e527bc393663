package org.threshold.workflow.restricted.adapter.web;

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
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.OpenRestricted;
import org.threshold.workflow.restricted.app.ReadRestricted;
import org.threshold.workflow.restricted.app.Restricting;
import tools.jackson.databind.json.JsonMapper;

/** The page before a restricted case: who owns it, and how it is opened in one step (R-4.2-7b). */
@Controller
@RequestMapping("/cases/{ref}/restricted")
class RestrictedPageController {

    private final OpenRestricted open;
    private final ReadRestricted read;
    private final Forms forms;
    private final JsonMapper json;

    RestrictedPageController(
            OpenRestricted open, ReadRestricted read, Forms forms, JsonMapper json) {
        this.open = open;
        this.read = read;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(who, known(ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView open(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var sent = forms.read(OpeningForm.FIELDS, Typed.of(posted), WorkingTime.ZONE);
        String reason = json.readValue(sent.json(), OpeningForm.class).read();
        return switch (open.handle(who, known(ref), reason)) {
            case Restricting.Done() -> {
                after.addFlashAttribute(
                        "done",
                        "The case is open to you for 12 hours. Its owner and a manager are told.");
                yield new ModelAndView("redirect:/cases/" + ref);
            }
            case Restricting.Refused(var refusals) -> page(who, known(ref), sent.typed(), refusals);
            case Restricting.NotThere() -> throw nothingHere();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(RestrictedPageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(Actor who, CaseRef ref, Typed typed, List<Refusal> refusals) {
        var sheet = read.of(who, ref).orElseThrow(RestrictedPageController::nothingHere);
        String back = "/cases/" + ref;
        var page = new ModelAndView("restricted-case");
        page.addObject(
                "page",
                new AskPage("restrictedCase", ref.value(), back, back + "/restricted", Map.of()));
        page.addObject("ref", ref.value());
        page.addObject("shut", sheet.shut());
        page.addObject("basis", List.of(RestrictedWords.facts(sheet, List.of())));
        page.addObject("form", FormPage.of(OpeningForm.FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
