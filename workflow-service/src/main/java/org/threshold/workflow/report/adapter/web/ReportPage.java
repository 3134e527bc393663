package org.threshold.workflow.report.adapter.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.report.domain.Breakdown;
import org.threshold.workflow.report.domain.Cell;
import org.threshold.workflow.report.domain.Column;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.Row;

/**
 * A report, in the words of its page.
 *
 * @param about the month, or the time that it is about otherwise
 * @param monthly whether a month can be chosen
 * @param withCases whether its lines are about cases
 * @param found how many lines its table has in all
 * @param file the address of the file with all of them
 */
record ReportPage(
        ReportKind kind,
        String about,
        boolean monthly,
        String readAt,
        List<Figure> figures,
        List<Breakdown> breakdowns,
        List<String> notes,
        List<Column> columns,
        boolean withCases,
        List<ShownLine> rows,
        int found,
        String file) {

    /** The page shows no more lines than this; the file has all. */
    static final int MOST = 200;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(WorkingTime.ZONE);

    /** A line of its table. */
    record ShownLine(List<String> cases, List<ShownCell> cells) {

        private static ShownLine of(Row row, List<Column> columns) {
            return new ShownLine(
                    row.cases(),
                    IntStream.range(0, columns.size())
                            .mapToObj(
                                    at ->
                                            ShownCell.of(
                                                    columns.get(at).words(), row.cells().get(at)))
                            .toList());
        }
    }

    /**
     * A cell.
     *
     * @param label the heading of its column, for narrow screens
     * @param number whether it is aligned as numbers are
     */
    record ShownCell(String label, String words, boolean number) {

        private static ShownCell of(String label, Cell cell) {
            return switch (cell) {
                case Cell.Words(var words) -> new ShownCell(label, words, false);
                case Cell.Typed(var words) -> new ShownCell(label, words, false);
                case Cell.At(var instant) -> new ShownCell(label, TIME.format(instant), false);
                case Cell.Count(var number) -> new ShownCell(label, "%,d".formatted(number), true);
            };
        }
    }

    static ReportPage of(Report report) {
        List<Column> columns = report.table().columns();
        List<Row> rows = report.table().rows();
        return new ReportPage(
                report.kind(),
                about(report),
                report.kind().span() == ReportKind.Span.MONTH,
                DueWords.exact(report.asked().now()),
                report.summary().figures(),
                report.summary().breakdowns().stream()
                        .filter(one -> !one.lines().isEmpty())
                        .toList(),
                report.summary().notes(),
                columns,
                rows.stream().anyMatch(row -> !row.cases().isEmpty()),
                rows.stream().limit(MOST).map(row -> ShownLine.of(row, columns)).toList(),
                rows.size(),
                file(report));
    }

    private static String about(Report report) {
        return switch (report.kind().span()) {
            case MONTH -> report.asked().month().words();
            case NOW -> "Now";
            case AHEAD -> "The next 14 days";
        };
    }

    private static String file(Report report) {
        String base = "/reports/" + report.kind().id() + "/table.csv";
        return report.kind().span() == ReportKind.Span.MONTH
                ? base + "?month=" + report.asked().month().code()
                : base;
    }
}
