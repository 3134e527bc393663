package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.KeptSeen;
import org.threshold.workflow.enquiry.app.Stamp;

/** Writes and reads visits to the child. */
final class VisitRows {

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EnquiryId id, ChildVisit visit, Stamp stamp) {
        var said = KeptSeen.of(visit.seen());
        jdbc.sql(
                        """
                        insert into child_visit (enquiry_id, visited_at, seen, why, says, access_refused,
                                                 daily_life, recorded_by, recorded_at)
                        values (:id, :visitedAt, :seen, :why, :says, :refused, :dailyLife, :by, :at)
                        """)
                .param("id", id.value())
                .param("visitedAt", Columns.utc(visit.at()))
                .param("seen", said.seen())
                .param("why", said.why())
                .param("says", said.says())
                .param("refused", said.refused())
                .param("dailyLife", visit.dailyLife())
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    List<ChildVisit> of(EnquiryId id) {
        return jdbc.sql(
                        """
                        select visited_at, seen, why, says, access_refused, daily_life
                        from child_visit where enquiry_id = :id order by id
                        """)
                .param("id", id.value())
                .query(VisitRows::visit)
                .list();
    }

    private static ChildVisit visit(ResultSet row, int number) throws SQLException {
        var kept =
                new KeptSeen(
                        row.getString("seen"),
                        row.getString("why"),
                        row.getString("says"),
                        row.getBoolean("access_refused"));
        return new ChildVisit(
                Columns.instant(row, "visited_at"), kept.read(), row.getString("daily_life"));
    }
}
