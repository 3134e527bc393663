package org.threshold.workflow.report.adapter.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.web.Csv;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.report.app.DownloadReport;
import org.threshold.workflow.report.app.ListReports;
import org.threshold.workflow.report.app.ListReports.Shelf;
import org.threshold.workflow.report.domain.Cell;
import org.threshold.workflow.report.domain.Column;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.Row;

/** A report as a file for spreadsheets: all lines of its table, with times as in England. */
@RestController
class ReportFileController {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withZone(WorkingTime.ZONE);
    private static final DateTimeFormatter IN_A_NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.UK).withZone(WorkingTime.ZONE);

    private final ListReports list;
    private final DownloadReport download;

    ReportFileController(ListReports list, DownloadReport download) {
        this.list = list;
        this.download = download;
    }

    @GetMapping("/reports/{report}/table.csv")
    ResponseEntity<byte[]> file(
            Actor who, @PathVariable String report, @RequestParam @Nullable String month) {
        Shelf shelf = list.handle(who);
        ReportKind kind = ReportKind.of(report).orElseThrow(NoSuchPage::new);
        Month chosen = ReportsController.month(shelf, kind, month).orElseThrow(NoSuchPage::new);
        Report downloaded = download.handle(who, kind, chosen);
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(downloaded))
                .body(Csv.of(lines(downloaded)));
    }

    private static String attachment(Report report) {
        String of =
                report.kind().span() == ReportKind.Span.MONTH
                        ? report.asked().month().code()
                        : IN_A_NAME.format(report.asked().now());
        String name = "%s-%s.csv".formatted(report.kind().id(), of);
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static List<List<String>> lines(Report report) {
        List<List<String>> lines = new ArrayList<>();
        Stream<String> headings = report.table().columns().stream().map(Column::words);
        lines.add(Stream.concat(Stream.of("Cases"), headings).toList());
        report.table().rows().forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static List<String> line(Row row) {
        return Stream.concat(
                        Stream.of(String.join(" ", row.cases())),
                        row.cells().stream().map(ReportFileController::text))
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words(var words) -> words;
            case Cell.Typed(var words) -> words;
            case Cell.At(var instant) -> TIME.format(instant);
            case Cell.Count(var number) -> String.valueOf(number);
        };
    }
}
