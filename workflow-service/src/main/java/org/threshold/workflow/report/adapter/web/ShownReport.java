package org.threshold.workflow.report.adapter.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.report.domain.Breakdown;
import org.threshold.workflow.report.domain.Cell;
import org.threshold.workflow.report.domain.Column;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.Row;

/**
 * A report as the API shows it.
 *
 * @param month the month it looks back on, like {@code 2026-11}; empty for a report of another span
 * @param readAt the business instant it was read at, UTC
 * @param notes how it is counted, in sentences
 */
record ShownReport(
        ReportsController.Listed report,
        String month,
        Instant readAt,
        List<Figure> figures,
        List<Breakdown> breakdowns,
        List<Column> columns,
        List<ShownRow> rows,
        List<String> notes) {

    /**
     * A line of its table.
     *
     * @param values by the names of the columns: numbers, instants in UTC, or words
     */
    record ShownRow(List<String> cases, Map<String, Object> values) {

        private static ShownRow of(Row row, List<Column> columns) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int at = 0; at < columns.size(); at++) {
                values.put(columns.get(at).name(), value(row.cells().get(at)));
            }
            return new ShownRow(row.cases(), values);
        }

        private static Object value(Cell cell) {
            return switch (cell) {
                case Cell.Words(var words) -> words;
                case Cell.Typed(var words) -> words;
                case Cell.At(var instant) -> instant;
                case Cell.Count(var number) -> number;
            };
        }
    }

    static ShownReport of(Report report) {
        List<Column> columns = report.table().columns();
        return new ShownReport(
                ReportsController.Listed.of(report.kind()),
                report.kind().span() == ReportKind.Span.MONTH ? report.asked().month().code() : "",
                report.asked().now(),
                report.summary().figures(),
                report.summary().breakdowns(),
                columns,
                report.table().rows().stream().map(row -> ShownRow.of(row, columns)).toList(),
                report.summary().notes());
    }
}
