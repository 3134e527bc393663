package org.threshold.workflow.report.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.report.app.ListReports;
import org.threshold.workflow.report.app.ListReports.Shelf;
import org.threshold.workflow.report.app.ReadReport;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.ReportKind;

/** Reports for managers. They name roles and agencies, no person. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportsController {

    static final Refusal NO_SUCH_MONTH =
            new Refusal(
                    "month",
                    "There is no report of this month.",
                    "Give a month that has begun, like 2026-11.");

    private static final Refusal NO_SUCH_REPORT =
            new Refusal(
                    "id",
                    "There is no such report.",
                    "Take the id of a report from /api/v1/reports.");

    private final ListReports list;
    private final ReadReport read;

    ReportsController(ListReports list, ReadReport read) {
        this.list = list;
        this.read = read;
    }

    /**
     * A report that there is.
     *
     * @param question the question that it answers
     * @param source the lesson or recommendation that asks it
     * @param span {@code month} for a month to be chosen, {@code now}, or {@code ahead} for the
     *     next 14 days
     */
    record Listed(String id, String title, String question, String source, String span) {

        static Listed of(ReportKind kind) {
            return new Listed(
                    kind.id(),
                    kind.title(),
                    kind.question(),
                    kind.source(),
                    kind.span().name().toLowerCase(Locale.ROOT));
        }
    }

    /** The reports there are. */
    @GetMapping
    List<Listed> all(Actor who) {
        return list.handle(who).reports().stream().map(Listed::of).toList();
    }

    /** A report; without a month, of the one that runs. */
    @GetMapping("/{report}")
    ResponseEntity<?> one(
            Actor who, @PathVariable String report, @RequestParam @Nullable String month) {
        Shelf shelf = list.handle(who);
        return ReportKind.of(report)
                .<ResponseEntity<?>>map(kind -> shown(who, kind, month(shelf, kind, month)))
                .orElseGet(() -> Problems.notFound(NO_SUCH_REPORT));
    }

    private ResponseEntity<?> shown(Actor who, ReportKind kind, Optional<Month> month) {
        return month.<ResponseEntity<?>>map(
                        it -> ResponseEntity.ok(ShownReport.of(read.handle(who, kind, it))))
                .orElseGet(() -> Problems.refused(NO_SUCH_MONTH));
    }

    /** The month that was given, or the one that runs; empty when there is none to report on. */
    static Optional<Month> month(Shelf shelf, ReportKind kind, @Nullable String given) {
        return kind.span() != ReportKind.Span.MONTH || given == null || given.isBlank()
                ? Optional.of(shelf.thisMonth())
                : Month.of(given.strip()).filter(shelf::has);
    }
}
