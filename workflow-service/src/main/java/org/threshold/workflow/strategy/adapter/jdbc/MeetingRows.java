package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.HeldMeeting;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.MeetingReport.Held;
import org.threshold.workflow.strategy.domain.MeetingReport.Urgency;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.QuorumCheck;

/** Reads meetings. */
final class MeetingRows {

    private final JdbcClient jdbc;
    private final MinuteRows minutes;
    private final DecisionRows decisions;

    MeetingRows(JdbcClient jdbc, MinuteRows minutes, DecisionRows decisions) {
        this.jdbc = jdbc;
        this.minutes = minutes;
        this.decisions = decisions;
    }

    List<HeldMeeting> of(DiscussionId id) {
        return jdbc.sql(
                        """
                        select discussion_id, number, held_at, held, missing, purpose, risks, urgent_reason
                        from discussion_meeting where discussion_id = :id order by number
                        """)
                .param("id", id.value())
                .query(this::meeting)
                .list();
    }

    private HeldMeeting meeting(ResultSet row, int place) throws SQLException {
        var id = new DiscussionId(Columns.id(row, "discussion_id"));
        int number = row.getInt("number");
        return new HeldMeeting(
                id, number, report(id, number, row), check(row), decisions.of(id, number));
    }

    private MeetingReport report(DiscussionId id, int number, ResultSet row) throws SQLException {
        String held = row.getString("held");
        return new MeetingReport(
                Columns.instant(row, "held_at"),
                Arrays.stream(Held.values())
                        .filter(one -> one.code().equals(held))
                        .findFirst()
                        .orElseThrow(),
                minutes.attendees(id, number),
                minutes.minutes(id, number, row),
                Optional.ofNullable(row.getString("urgent_reason"))
                        .<Urgency>map(Urgency.PreparationOutstanding::new)
                        .orElseGet(Urgency.CouldWait::new),
                List.of());
    }

    private static QuorumCheck check(ResultSet row) throws SQLException {
        List<Missing> missing = Columns.texts(row, "missing").stream().map(Missing::of).toList();
        return missing.isEmpty() ? new QuorumCheck.Quorate() : new QuorumCheck.NotQuorate(missing);
    }
}
