package org.threshold.workflow.missing.adapter.web;

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
import org.threshold.workflow.missing.app.ReportMissing;
import org.threshold.workflow.missing.app.Reporting;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;

/** The page on which somebody says what the record of a case lacks. */
@Controller
@RequestMapping("/cases/{ref}/missing-data")
class MissingPageController {

    private final ReportMissing report;
    private final Forms forms;

    MissingPageController(ReportMissing report, Forms forms) {
        this.report = report;
        this.forms = forms;
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String ref) {
        return page(known(ref)).empty(MissingForm.FIELDS);
    }

    @PostMapping
    ModelAndView report(
            Actor who,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> posted,
            RedirectAttributes after) {
        CaseRef about = known(ref);
        AskPage page = page(about);
        var sent =
                forms.read(
                        MissingForm.FIELDS, Typed.of(posted), WorkingTime.ZONE, MissingForm.class);
        var given = sent.form().read(sent.reading());
        Reporting reported =
                sent.reading().then(() -> report.handle(who, about, given), Reporting.Refused::new);
        return switch (reported) {
            case Reporting.Reported(var one) ->
                    page.done(one.team().words() + " adds it by day.", after);
            case Reporting.Refused(var refusals) ->
                    page.drawn(MissingForm.FIELDS, sent.typed(), refusals);
            case Reporting.NotThere() -> throw new NoSuchPage();
        };
    }

    private static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }

    private static AskPage page(CaseRef ref) {
        return AskPage.below("missingData", ref.value(), "/cases/" + ref, "/missing-data");
    }
}
