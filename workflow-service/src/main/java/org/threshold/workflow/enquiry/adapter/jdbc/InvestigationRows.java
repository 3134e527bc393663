package org.threshold.workflow.enquiry.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.domain.MedicalReport.Investigation;

/** Writes and reads what a medical report says is outstanding. */
final class InvestigationRows {

    private final JdbcClient jdbc;

    InvestigationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long report, List<Investigation> outstanding) {
        int place = 0;
        for (Investigation investigation : outstanding) {
            place++;
            jdbc.sql(
                            """
                            insert into outstanding_investigation (report_id, place, what, expected_on)
                            values (:report, :place, :what, :expectedOn)
                            """)
                    .param("report", report)
                    .param("place", place)
                    .param("what", investigation.what())
                    .param("expectedOn", investigation.expectedOn())
                    .update();
        }
    }

    List<Investigation> of(long report) {
        return jdbc.sql(
                        """
                        select what, expected_on from outstanding_investigation
                        where report_id = :report order by place
                        """)
                .param("report", report)
                .query(
                        (row, number) ->
                                new Investigation(
                                        row.getString("what"), Columns.day(row, "expected_on")))
                .list();
    }
}
