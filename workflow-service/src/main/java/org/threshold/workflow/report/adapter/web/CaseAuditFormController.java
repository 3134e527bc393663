package org.threshold.workflow.report.adapter.web;

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
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.report.app.AuditSamples.Place;
import org.threshold.workflow.report.app.RecordFindings;
import org.threshold.workflow.report.app.ShowSamples;
import org.threshold.workflow.report.app.ShowSamples.OneCase;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.SampleId;

/** The form of the sixteen questions for a case of a sample (F-2.3.1). */
@Controller
@RequestMapping("/case-audits/{id}/cases/{place}")
class CaseAuditFormController {

    private final ShowSamples show;
    private final RecordFindings record;
    private final AuditForms forms;

    CaseAuditFormController(ShowSamples show, RecordFindings record, AuditForms forms) {
        this.show = show;
        this.record = record;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView ask(Actor who, @PathVariable UUID id, @PathVariable int place) {
        OneCase about = about(who, new Place(new SampleId(id), place));
        Typed own = forms.typed(FindingsForm.FIELDS, FindingsForm.of(about.own()));
        return page(about, own, List.of());
    }

    @PostMapping
    ModelAndView answer(
            Actor who,
            @PathVariable UUID id,
            @PathVariable int place,
            @RequestParam MultiValueMap<String, String> posted) {
        var at = new Place(new SampleId(id), place);
        OneCase about = about(who, at);
        var read = forms.read(FindingsForm.FIELDS, posted, FindingsForm.class);
        if (read.typed().asksForForm()) {
            return page(about, read.typed().asked(), List.of());
        }
        var reading = new Reading();
        List<Finding> findings = read.form().read(reading);
        List<Refusal> refusals =
                reading.then(
                        () -> record.handle(who, at, findings).orElseThrow(NoSuchPage::new),
                        wrong -> wrong);
        return refusals.isEmpty()
                ? new ModelAndView("redirect:/case-audits/" + id)
                : page(about, read.typed(), refusals);
    }

    private OneCase about(Actor who, Place place) {
        return show.one(who, place).orElseThrow(NoSuchPage::new);
    }

    private static ModelAndView page(OneCase about, Typed typed, List<Refusal> refusals) {
        String back = "/case-audits/" + about.sample().id().value();
        return AskPage.below(
                        "audit-case",
                        about.sampled().caseRef(),
                        back,
                        "/cases/" + about.sampled().place())
                .drawn(FindingsForm.FIELDS, typed, refusals);
    }
}
