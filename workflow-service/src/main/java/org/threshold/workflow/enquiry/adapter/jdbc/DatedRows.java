package org.threshold.workflow.enquiry.adapter.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.domain.MedicalReport.Done;
import org.threshold.workflow.enquiry.domain.MedicalReport.Investigation;

/**
 * Writes and reads investigations that a medical report lists, each with its day.
 *
 * @param <T> what is listed
 */
final class DatedRows<T> {

    private final JdbcClient jdbc;
    private final String insert;
    private final String select;
    private final Function<T, Dated> row;
    private final BiFunction<String, LocalDate, T> listed;

    private DatedRows(
            JdbcClient jdbc,
            String table,
            String day,
            Function<T, Dated> row,
            BiFunction<String, LocalDate, T> listed) {
        this.jdbc = jdbc;
        this.insert =
                "insert into %s (report_id, place, what, %s) values (:report, :place, :what, :day)"
                        .formatted(table, day);
        this.select =
                "select what, %s as day from %s where report_id = :report order by place"
                        .formatted(day, table);
        this.row = row;
        this.listed = listed;
    }

    /** Those that were done. */
    static DatedRows<Done> done(JdbcClient jdbc) {
        return new DatedRows<>(
                jdbc,
                "done_investigation",
                "done_on",
                one -> new Dated(one.what(), one.on()),
                Done::new);
    }

    /** Those that are outstanding. */
    static DatedRows<Investigation> outstanding(JdbcClient jdbc) {
        return new DatedRows<>(
                jdbc,
                "outstanding_investigation",
                "expected_on",
                one -> new Dated(one.what(), one.expectedOn()),
                Investigation::new);
    }

    private record Dated(String what, LocalDate day) {}

    void keep(long report, List<T> all) {
        int place = 0;
        for (Dated one : all.stream().map(row).toList()) {
            place++;
            jdbc.sql(insert)
                    .param("report", report)
                    .param("place", place)
                    .param("what", one.what())
                    .param("day", one.day())
                    .update();
        }
    }

    List<T> of(long report) {
        return jdbc.sql(select)
                .param("report", report)
                .query(
                        (found, number) ->
                                listed.apply(found.getString("what"), Columns.day(found, "day")))
                .list();
    }
}
