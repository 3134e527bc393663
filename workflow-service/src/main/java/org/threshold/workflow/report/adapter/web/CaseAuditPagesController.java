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
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.report.app.DrawSample;
import org.threshold.workflow.report.app.DrawSample.Result;
import org.threshold.workflow.report.app.ListReports;
import org.threshold.workflow.report.app.ShowSamples;
import org.threshold.workflow.report.domain.SampleId;

/** Samples of cases to be audited: their list, drawing one, and its cases (R-4.2-2). */
@Controller
@RequestMapping("/case-audits")
class CaseAuditPagesController {

    private final ShowSamples show;
    private final DrawSample draw;
    private final ListReports months;
    private final AuditForms forms;

    CaseAuditPagesController(
            ShowSamples show, DrawSample draw, ListReports months, AuditForms forms) {
        this.show = show;
        this.draw = draw;
        this.months = months;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView all(Actor who) {
        var page = new ModelAndView("case-audits");
        page.addObject("samples", show.latest(who).stream().map(SampleLine::of).toList());
        return page;
    }

    @GetMapping("/new")
    ModelAndView ask(Actor who) {
        return page(fields(who), Typed.nothing(), List.of());
    }

    @PostMapping("/new")
    ModelAndView draw(Actor who, @RequestParam MultiValueMap<String, String> posted) {
        List<FormField> fields = fields(who);
        var read = forms.read(fields, posted, DrawForm.class);
        if (read.typed().asksForForm()) {
            return page(fields, read.typed().asked(), List.of());
        }
        if (!read.reading().clean()) {
            return page(fields, read.typed(), read.reading().refusals());
        }
        return switch (draw.handle(who, read.form().command())) {
            case Result.Drawn(var sample) ->
                    new ModelAndView("redirect:/case-audits/" + sample.id().value());
            case Result.Refused(var refusals) -> page(fields, read.typed(), refusals);
        };
    }

    @GetMapping("/{id}")
    ModelAndView one(Actor who, @PathVariable UUID id) {
        var shown = show.one(who, new SampleId(id)).orElseThrow(NoSuchPage::new);
        var page = new ModelAndView("case-audit");
        page.addObject("sample", SampleLine.of(shown.sample()));
        page.addObject(
                "cases",
                shown.sample().cases().stream()
                        .map(one -> SampleLine.OfCase.of(one, shown.of(one)))
                        .toList());
        return page;
    }

    private List<FormField> fields(Actor who) {
        return DrawForm.fields(months.handle(who).months());
    }

    private static ModelAndView page(List<FormField> fields, Typed typed, List<Refusal> refusals) {
        return AskPage.below("draw-sample", "", "/case-audits", "/new")
                .drawn(fields, typed, refusals);
    }
}
