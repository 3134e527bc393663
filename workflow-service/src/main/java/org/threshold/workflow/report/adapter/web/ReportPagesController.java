package org.threshold.workflow.report.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.report.app.ListReports;
import org.threshold.workflow.report.app.ListReports.Shelf;
import org.threshold.workflow.report.app.ReadReport;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.ReportKind;

/** The list of reports, and each report as a page. */
@Controller
class ReportPagesController {

    private final ListReports list;
    private final ReadReport read;

    ReportPagesController(ListReports list, ReadReport read) {
        this.list = list;
        this.read = read;
    }

    @GetMapping("/reports")
    ModelAndView all(Actor who) {
        var page = new ModelAndView("reports");
        page.addObject("reports", list.handle(who).reports());
        return page;
    }

    /** A report; of a month that there is none of, the present one and what is wrong. */
    @GetMapping("/reports/{report}")
    ModelAndView one(Actor who, @PathVariable String report, @RequestParam @Nullable String month) {
        Shelf shelf = list.handle(who);
        ReportKind kind = ReportKind.of(report).orElseThrow(NoSuchPage::new);
        Optional<Month> chosen = ReportsController.month(shelf, kind, month);
        List<Refusal> wrong =
                chosen.isPresent() ? List.of() : List.of(ReportsController.NO_SUCH_MONTH);
        Month shown = chosen.orElse(shelf.thisMonth());
        var page = new ModelAndView("report");
        page.addObject("report", ReportPage.of(read.handle(who, kind, shown)));
        page.addObject("form", form(shelf, shown, wrong));
        if (!wrong.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static FormPage form(Shelf shelf, Month shown, List<Refusal> wrong) {
        List<FormField.Option> options =
                shelf.months().stream()
                        .map(month -> new FormField.Option(month.code(), month.words()))
                        .toList();
        return FormPage.of(
                List.of(new FormField.Pick("month", "Month", "", options)),
                new Typed(Map.of("month", List.of(shown.code()))),
                wrong);
    }
}
