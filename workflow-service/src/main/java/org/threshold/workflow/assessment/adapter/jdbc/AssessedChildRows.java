package org.threshold.workflow.assessment.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.KeptSeen;
import org.threshold.workflow.people.PersonId;

/** Reads and writes the children of single assessments, and the visits to them. */
final class AssessedChildRows {

    private final JdbcClient jdbc;

    AssessedChildRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AssessedChild> of(SingleAssessmentId id) {
        return jdbc
                .sql(
                        """
                        select id, child_id from assessed_child where assessment_id = :id order by place
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new AssessedChild(
                                        Columns.id(row, "id"),
                                        new PersonId(Columns.id(row, "child_id")),
                                        List.of()))
                .list()
                .stream()
                .map(child -> new AssessedChild(child.id(), child.person(), visits(child.id())))
                .toList();
    }

    private List<ChildVisit> visits(UUID child) {
        return jdbc.sql(
                        """
                        select visited_at, seen, why, says, access_refused, daily_life
                        from assessed_child_visit where child = :child order by place
                        """)
                .param("child", child)
                .query(AssessedChildRows::visit)
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

    /** Keeps those that are not kept yet; what was said of a visit is never changed. */
    void save(SingleAssessment one) {
        int place = 0;
        for (AssessedChild child : one.children()) {
            place++;
            jdbc.sql(
                            """
                            insert into assessed_child (id, assessment_id, place, child_id)
                            values (:id, :assessment, :place, :child) on conflict (id) do nothing
                            """)
                    .param("id", child.id())
                    .param("assessment", one.id().value())
                    .param("place", place)
                    .param("child", child.person().value())
                    .update();
            visited(child);
        }
    }

    private void visited(AssessedChild child) {
        int place = 0;
        for (ChildVisit visit : child.visits()) {
            place++;
            var said = KeptSeen.of(visit.seen());
            jdbc.sql(
                            """
                            insert into assessed_child_visit (child, place, visited_at, seen, why, says, access_refused,
                                                              daily_life)
                            values (:child, :place, :at, :seen, :why, :says, :refused, :dailyLife)
                            on conflict (child, place) do nothing
                            """)
                    .param("child", child.id())
                    .param("place", place)
                    .param("at", Columns.utc(visit.at()))
                    .param("seen", said.seen())
                    .param("why", said.why())
                    .param("says", said.says())
                    .param("refused", said.refused())
                    .param("dailyLife", visit.dailyLife())
                    .update();
        }
    }
}
