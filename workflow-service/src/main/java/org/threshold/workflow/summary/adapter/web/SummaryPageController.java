package org.threshold.workflow.summary.adapter.web;

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
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.app.ConfirmSummary;
import org.threshold.workflow.summary.app.Confirming;
import org.threshold.workflow.summary.app.ReadSummary;
import org.threshold.workflow.summary.app.SummarySheet;
import tools.jackson.databind.json.JsonMapper;

/** The page of a case’s summary: every version, and the form that confirms it. */
@Controller
@RequestMapping("/cases/{ref}/summary")
class SummaryPageController {

    private final ConfirmSummary confirm;
    private final ReadSummary read;
    private final Forms forms;
    private final JsonMapper json;
    private final CaseClock clock;

    SummaryPageController(
            ConfirmSummary confirm,
            ReadSummary read,
            Forms forms,
            JsonMapper json,
            CaseClock clock) {
        this.confirm = confirm;
        this.read = read;
        this.forms = forms;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable String ref) {
        return page(who, known(ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView confirm(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var sent = forms.read(SummaryForm.FIELDS, Typed.of(posted), WorkingTime.ZONE);
        String words = json.readValue(sent.json(), SummaryForm.class).read();
        return switch (confirm.handle(who, known(ref), words)) {
            case Confirming.Confirmed _ -> {
                after.addFlashAttribute("done", "The summary is confirmed.");
                yield new ModelAndView("redirect:/cases/" + ref);
            }
            case Confirming.Refused(var refusals) -> page(who, known(ref), sent.typed(), refusals);
            case Confirming.Gone _, Confirming.NotThere _ -> throw nothingHere();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(SummaryPageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(Actor who, CaseRef ref, Typed typed, List<Refusal> refusals) {
        SummarySheet sheet = read.of(who, ref).orElseThrow(SummaryPageController::nothingHere);
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page", new AskPage("caseSummary", ref.value(), back, back + "/summary", Map.of()));
        page.addObject("basis", List.of(SummaryWords.all(sheet, clock.now())));
        page.addObject("form", FormPage.of(SummaryForm.FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
