package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.Replies;
import org.threshold.workflow.circumstances.domain.KeptReply;

@Repository
class JdbcAgencyReplies implements Replies {

    private static final String SELECT =
            """
            select notification_id, number, agency, role, filed, answer, wrote, said_at, words
            from agency_reply where notification_id = :id
            """;

    private final JdbcClient jdbc;

    JdbcAgencyReplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean arrived(AgencyReply reply, Instant heardAt) {
        return jdbc.sql(
                                """
                                insert into agency_reply (notification_id, number, agency, role, filed, answer, wrote,
                                                          said_at, heard_at)
                                values (:id, :number, :agency, :role, :filed, :answer, :wrote, :saidAt, :heardAt)
                                on conflict (notification_id, number) do nothing
                                """)
                        .param("id", reply.id().notification().value())
                        .param("number", reply.id().number())
                        .param("agency", reply.by().agency().code())
                        .param("role", reply.by().role())
                        .param("filed", reply.said().filed())
                        .param("answer", reply.said().answer().code())
                        .param("wrote", reply.said().wrote())
                        .param("saidAt", Rows.utc(reply.at()))
                        .param("heardAt", Rows.utc(heardAt))
                        .update()
                == 1;
    }

    @Override
    public Optional<KeptReply> lock(AgencyReply.Id id) {
        return jdbc.sql(SELECT + " and number = :number for update")
                .param("id", id.notification().value())
                .param("number", id.number())
                .query(JdbcAgencyReplies::reply)
                .optional();
    }

    @Override
    public void settled(AgencyReply.Id id, String words, Instant at) {
        jdbc.sql(
                        """
                        update agency_reply set words = :words, fetched_at = :at
                        where notification_id = :id and number = :number
                        """)
                .param("words", words)
                .param("at", Rows.utc(at))
                .param("id", id.notification().value())
                .param("number", id.number())
                .update();
    }

    @Override
    public List<KeptReply> of(NotificationId id) {
        return jdbc.sql(SELECT + " order by number")
                .param("id", id.value())
                .query(JdbcAgencyReplies::reply)
                .list();
    }

    private static KeptReply reply(ResultSet row, int index) throws SQLException {
        var notification = new NotificationId(Rows.id(row, "notification_id"));
        var said =
                new AgencyReply.Said(
                        row.getBoolean("filed"),
                        Rows.constant(AgencyReply.Answer.class, row.getString("answer")),
                        row.getBoolean("wrote"));
        var reply =
                new AgencyReply(
                        new AgencyReply.Id(notification, row.getInt("number")),
                        Rows.recipient(row),
                        said,
                        Rows.instant(row, "said_at"));
        return new KeptReply(reply, Optional.ofNullable(row.getString("words")));
    }
}
