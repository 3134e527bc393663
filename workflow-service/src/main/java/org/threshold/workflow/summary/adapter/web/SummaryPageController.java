package org.threshold.workflow.summary.adapter.web;

import java.util.List;
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
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.app.ConfirmSummary;
import org.threshold.workflow.summary.app.Confirming;
import org.threshold.workflow.summary.app.ReadSummary;
import org.threshold.workflow.summary.app.SummarySheet;

/** The page of a case’s summary: every version, and the form that confirms it. */
@Controller
@RequestMapping("/cases/{ref}/summary")
class SummaryPageController {

    private final ConfirmSummary confirm;
    private final ReadSummary read;
    private final Forms forms;
    private final CaseClock clock;

    SummaryPageController(ConfirmSummary confirm, ReadSummary read, Forms forms, CaseClock clock) {
        this.confirm = confirm;
        this.read = read;
        this.forms = forms;
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
        CaseRef about = known(ref);
        var sent =
                forms.read(
                        SummaryForm.FIELDS, Typed.of(posted), WorkingTime.ZONE, SummaryForm.class);
        return switch (confirm.handle(who, about, sent.form().read())) {
            case Confirming.Confirmed _ -> asks(about).done("The summary is confirmed.", after);
            case Confirming.Refused(var refusals) -> page(who, about, sent.typed(), refusals);
            case Confirming.Gone _, Confirming.NotThere _ -> throw new NoSuchPage();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private ModelAndView page(Actor who, CaseRef ref, Typed typed, List<Refusal> refusals) {
        SummarySheet sheet = read.of(who, ref).orElseThrow(NoSuchPage::new);
        return asks(ref)
                .drawn(SummaryForm.FIELDS, typed, refusals)
                .addObject("basis", List.of(SummaryWords.all(sheet, clock.now())));
    }

    private static AskPage asks(CaseRef ref) {
        return AskPage.below("caseSummary", ref.value(), "/cases/" + ref, "/summary");
    }
}
