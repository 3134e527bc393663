package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.DiscussionHistory;
import org.threshold.workflow.strategy.app.KnownConcern;
import org.threshold.workflow.strategy.app.MeetingRecord;
import org.threshold.workflow.strategy.app.MeetingRecord.Kept;
import org.threshold.workflow.strategy.app.MeetingRecord.Place;
import org.threshold.workflow.strategy.app.MeetingRecord.Sent;
import org.threshold.workflow.strategy.domain.Seat;

@Repository
class JdbcDiscussionHistory implements DiscussionHistory {

    private final JdbcClient jdbc;

    JdbcDiscussionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<KnownConcern> concerns(DiscussionId id) {
        return jdbc.sql(
                        """
                        select source_kind, known_at, why from discussion_concern
                        where discussion_id = :id order by known_at, source_kind, source_id
                        """)
                .param("id", id.value())
                .query(
                        (row, place) ->
                                new KnownConcern(
                                        row.getString("source_kind"),
                                        Columns.instant(row, "known_at"),
                                        row.getString("why")))
                .list();
    }

    @Override
    public List<MeetingRecord> records(DiscussionId id) {
        return jdbc.sql(
                        """
                        select discussion_id, number, recorded_by, recorded_at, completed_by, completed_at,
                               sent_at
                        from discussion_meeting where discussion_id = :id order by number
                        """)
                .param("id", id.value())
                .query((row, place) -> record(row))
                .list();
    }

    private MeetingRecord record(ResultSet row) throws SQLException {
        List<Kept> decided =
                Optional.ofNullable(row.getString("completed_by")).isEmpty()
                        ? List.of()
                        : List.of(kept(row, "completed_by", "completed_at"));
        List<Sent> sent =
                Optional.ofNullable(row.getString("sent_at")).isEmpty()
                        ? List.of()
                        : List.of(new Sent(Columns.instant(row, "sent_at"), recipients(row)));
        return new MeetingRecord(
                row.getInt("number"), kept(row, "recorded_by", "recorded_at"), decided, sent);
    }

    private static Kept kept(ResultSet row, String by, String at) throws SQLException {
        return new Kept(new StaffId(Columns.id(row, by)), Columns.instant(row, at));
    }

    private List<Place> recipients(ResultSet meeting) throws SQLException {
        return jdbc.sql(
                        """
                        select seat, agency from meeting_recipient
                        where discussion_id = :id and number = :number order by seat, agency
                        """)
                .param("id", Columns.id(meeting, "discussion_id"))
                .param("number", meeting.getInt("number"))
                .query(
                        (row, place) ->
                                new Place(
                                        Seat.of(row.getString("seat")).orElseThrow(),
                                        Columns.agency(row, "agency")))
                .list();
    }
}
