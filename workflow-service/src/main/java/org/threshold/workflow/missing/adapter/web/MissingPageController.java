package org.threshold.workflow.missing.adapter.web;

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
import org.threshold.workflow.missing.app.ReportMissing;
import org.threshold.workflow.missing.app.Reporting;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import tools.jackson.databind.json.JsonMapper;

/** The page on which somebody says what the record of a case lacks. */
@Controller
@RequestMapping("/cases/{ref}/missing-data")
class MissingPageController {

    private final ReportMissing report;
    private final Forms forms;
    private final JsonMapper json;

    MissingPageController(ReportMissing report, Forms forms, JsonMapper json) {
        this.report = report;
        this.forms = forms;
        this.json = json;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String ref) {
        return page(known(ref), Typed.nothing(), List.of());
    }

    @PostMapping
    ModelAndView report(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        var sent = forms.read(MissingForm.FIELDS, Typed.of(posted), WorkingTime.ZONE);
        var reading = new Reading();
        sent.refusals().forEach(it -> reading.refuse(it.field(), it.problem(), it.remedy()));
        var given = json.readValue(sent.json(), MissingForm.class).read(reading);
        if (!reading.clean()) {
            return page(known(ref), sent.typed(), reading.refusals());
        }
        return switch (report.handle(who, known(ref), given)) {
            case Reporting.Reported(var one) -> {
                after.addFlashAttribute("done", one.team().words() + " adds it by day.");
                yield new ModelAndView("redirect:/cases/" + ref);
            }
            case Reporting.Refused(var refusals) -> page(known(ref), sent.typed(), refusals);
            case Reporting.NotThere() -> throw nothingHere();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(MissingPageController::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(CaseRef ref, Typed typed, List<Refusal> refusals) {
        String back = "/cases/" + ref;
        var page = new ModelAndView("ask");
        page.addObject(
                "page",
                new AskPage("missingData", ref.value(), back, back + "/missing-data", Map.of()));
        page.addObject("form", FormPage.of(MissingForm.FIELDS, typed, refusals));
        if (!refusals.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
