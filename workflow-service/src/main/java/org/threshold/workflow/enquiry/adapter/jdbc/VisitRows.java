package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.Stamp;

/** Writes and reads visits to the child. */
final class VisitRows {

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EnquiryId id, ChildVisit visit, Stamp stamp) {
        Said said = Said.of(visit.seen());
        jdbc.sql(
                        """
                        insert into child_visit (enquiry_id, visited_at, seen, why, says, access_refused,
                                                 recorded_by, recorded_at)
                        values (:id, :visitedAt, :seen, :why, :says, :refused, :by, :at)
                        """)
                .param("id", id.value())
                .param("visitedAt", Columns.utc(visit.at()))
                .param("seen", said.seen())
                .param("why", said.why())
                .param("says", said.says())
                .param("refused", said.refused())
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    List<ChildVisit> of(EnquiryId id) {
        return jdbc.sql(
                        """
                        select visited_at, seen, why, says, access_refused
                        from child_visit where enquiry_id = :id order by id
                        """)
                .param("id", id.value())
                .query(VisitRows::visit)
                .list();
    }

    private record Said(String seen, String why, String says, boolean refused) {

        static Said of(Seen seen) {
            return switch (seen) {
                case Seen.Alone(var says) -> new Said("alone", "", says, false);
                case Seen.NotAlone(var why, var says) -> new Said("not-alone", why, says, false);
                case Seen.NotSeen(var why, var refused) -> new Said("not-seen", why, "", refused);
            };
        }
    }

    private static ChildVisit visit(ResultSet row, int number) throws SQLException {
        String why = row.getString("why");
        String says = row.getString("says");
        String seen = row.getString("seen");
        Seen read =
                switch (seen) {
                    case "alone" -> new Seen.Alone(says);
                    case "not-alone" -> new Seen.NotAlone(why, says);
                    case "not-seen" -> new Seen.NotSeen(why, row.getBoolean("access_refused"));
                    default -> throw new IllegalStateException("a visit stored as " + seen);
                };
        return new ChildVisit(Columns.instant(row, "visited_at"), read);
    }
}
