package org.threshold.notification.acknowledgement.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.acknowledgement.Replies;
import org.threshold.notification.acknowledgement.Reply;
import org.threshold.notification.acknowledgement.Reply.Answer;
import org.threshold.notification.acknowledgement.jdbc.SealedReplies.Row;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.jdbc.Times;

/** Replies in PostgreSQL, their text sealed. */
@Repository
class JdbcReplies implements Replies {

    private static final String FIND =
            """
            select r.notification_id, r.number, r.filed, r.answer, r.sealed_text, r.at,
                   n.agency, n.role
            from reply r join notification n on n.id = r.notification_id
            where r.notification_id = :id
            """;

    private final JdbcClient jdbc;
    private final SealedReplies sealed;

    JdbcReplies(JdbcClient jdbc, SealedReplies sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    @Override
    public int add(NotificationId id, Reply reply, Instant at) {
        int number = latest(id).map(Kept::number).orElse(0) + 1;
        jdbc.sql(
                        """
                        insert into reply (notification_id, number, filed, answer, sealed_text, at)
                        values (:id, :number, :filed, :answer, :text, :at)
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("filed", reply.filed())
                .param("answer", reply.answer().code())
                .param("text", sealed.column(new Row(id, number), reply.text()))
                .param("at", Times.column(at))
                .update();
        return number;
    }

    @Override
    public Optional<Kept> find(NotificationId id, int number) {
        return jdbc.sql(FIND + " and r.number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((row, index) -> kept(row))
                .optional();
    }

    @Override
    public Optional<Kept> latest(NotificationId id) {
        return jdbc.sql(FIND + " order by r.number desc limit 1")
                .param("id", id.value())
                .query((row, index) -> kept(row))
                .optional();
    }

    private Kept kept(ResultSet row) throws SQLException {
        var id = new NotificationId(row.getObject("notification_id", UUID.class));
        int number = row.getInt("number");
        var reply =
                new Reply(
                        row.getBoolean("filed"),
                        Answer.of(row.getString("answer")).orElseThrow(),
                        sealed.read(new Row(id, number), row.getString("sealed_text")));
        var by = new Recipient(row.getString("agency"), row.getString("role"));
        return new Kept(number, by, reply, Times.read(row, "at"));
    }
}
