package org.threshold.workflow.report.domain;

import java.util.List;

/**
 * A report as it was read. It names roles and agencies, no person.
 *
 * @param asked the month and the instant it was read for
 */
public record Report(ReportKind kind, Asked asked, Summary summary, Table table) {

    /**
     * What it comes to.
     *
     * @param notes what the reader has to know of how it is counted, in sentences
     */
    public record Summary(List<Figure> figures, List<Breakdown> breakdowns, List<String> notes) {

        public Summary {
            figures = List.copyOf(figures);
            breakdowns = List.copyOf(breakdowns);
            notes = List.copyOf(notes);
        }
    }

    /** What it is made of, one line each. */
    public record Table(List<Column> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** The references of the cases in it, each once. */
    public List<String> cases() {
        return table.rows().stream()
                .flatMap(row -> row.cases().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
