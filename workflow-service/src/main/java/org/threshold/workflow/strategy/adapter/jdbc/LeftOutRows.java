package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.CheckSubject;
import org.threshold.workflow.strategy.domain.LeftOut;

/** Writes and reads who or what the police leave out of their checks. */
final class LeftOutRows {

    private final JdbcClient jdbc;

    LeftOutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(DiscussionId id, List<LeftOut> left, Actor by, Instant at) {
        for (LeftOut one : left) {
            jdbc.sql(
                            """
                            insert into police_left_out (discussion_id, subject_kind, subject_words, reason,
                                                         said_by, said_at)
                            values (:id, :kind, :words, :reason, :by, :at)
                            on conflict (discussion_id, subject_kind, subject_words) do update
                            set reason = :reason, said_by = :by, said_at = :at
                            """)
                    .param("id", id.value())
                    .param("kind", one.subject().kind().code())
                    .param("words", one.subject().words())
                    .param("reason", one.reason())
                    .param("by", by.id().value())
                    .param("at", Columns.utc(at))
                    .update();
        }
    }

    List<LeftOut> of(DiscussionId id) {
        return jdbc.sql(
                        """
                        select subject_kind, subject_words, reason from police_left_out
                        where discussion_id = :id order by subject_kind, subject_words
                        """)
                .param("id", id.value())
                .query(LeftOutRows::leftOut)
                .list();
    }

    private static LeftOut leftOut(ResultSet row, int number) throws SQLException {
        var kind = CheckSubject.Kind.of(row.getString("subject_kind")).orElseThrow();
        return new LeftOut(
                new CheckSubject(kind, row.getString("subject_words")), row.getString("reason"));
    }
}
