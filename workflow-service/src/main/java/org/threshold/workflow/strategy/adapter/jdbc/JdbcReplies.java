package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.Replies;
import org.threshold.workflow.strategy.domain.Coming;
import org.threshold.workflow.strategy.domain.Reply;

@Repository
class JdbcReplies implements Replies {

    private final JdbcClient jdbc;

    JdbcReplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(DiscussionId id, Taken taken) {
        Reply reply = taken.reply();
        jdbc.sql(
                        """
                        insert into invitation_reply (discussion_id, number, seat, agency, coming, rank, name,
                                                      said_by, said_at)
                        values (:id, :number, :seat, :agency, :coming, :rank, :name, :by, :at)
                        on conflict (discussion_id, number, seat, agency) do update
                        set coming = :coming, rank = :rank, name = :name, said_by = :by, said_at = :at
                        """)
                .param("id", id.value())
                .param("number", taken.meeting())
                .param("seat", reply.who().seat().code())
                .param("agency", reply.who().agency().code())
                .param("coming", reply.coming().code())
                .param("rank", reply.who().rank().code())
                .param("name", reply.who().name())
                .param("by", taken.by().id().value())
                .param("at", Columns.utc(taken.at()))
                .update();
    }

    @Override
    public List<Reply> of(DiscussionId id, int meeting) {
        return jdbc.sql(
                        """
                        select seat, agency, coming, rank, name from invitation_reply
                        where discussion_id = :id and number = :number
                        order by seat, agency
                        """)
                .param("id", id.value())
                .param("number", meeting)
                .query(JdbcReplies::reply)
                .list();
    }

    private static Reply reply(ResultSet row, int number) throws SQLException {
        return new Reply(Columns.attendee(row), Coming.of(row.getString("coming")));
    }
}
