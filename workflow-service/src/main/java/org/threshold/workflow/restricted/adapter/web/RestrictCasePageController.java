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
import org.threshold.workflow.restricted.app.Restricting;
import tools.jackson.databind.json.JsonMapper;

/** The page on which a manager restricts who reads a case, or lifts that (R-ASC-2). */
@Controller
@RequestMapping("/cases/{ref}/restriction")
class RestrictCasePageController {

    private final RestrictionEntry entry;
    private final Forms forms;
    private final JsonMapper json;

    RestrictCasePageController(RestrictionEntry entry, Forms forms, JsonMapper json) {
        this.entry = entry;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String ref) {
        return page(known(ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView restrict(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var sent = forms.read(RestrictionForm.FIELDS, Typed.of(posted), WorkingTime.ZONE);
        if (!sent.refusals().isEmpty()) {
            return page(known(ref), sent.typed(), sent.refusals());
        }
        var form = json.readValue(sent.json(), RestrictionForm.class);
        return switch (entry.handle(who, known(ref), form)) {
            case Restricting.Done() -> {
                after.addFlashAttribute("done", "It is recorded who reads this case.");
                yield new ModelAndView("redirect:/cases/" + ref);
            }
            case Restricting.Refused(var refusals) -> page(known(ref), sent.typed(), refusals);
            case Restricting.NotThere() -> throw nothingHere();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(RestrictCasePageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(CaseRef ref, Typed typed, List<Refusal> refusals) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage("restrictCase", ref.value(), back, back + "/restriction", Map.of()));
        page.addObject("form", FormPage.of(RestrictionForm.FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
