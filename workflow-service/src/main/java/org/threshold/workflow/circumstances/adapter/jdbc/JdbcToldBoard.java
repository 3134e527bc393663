package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.Notifications;
import org.threshold.workflow.circumstances.app.Replies;
import org.threshold.workflow.circumstances.app.Tellings;
import org.threshold.workflow.circumstances.app.ToldBoard;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcToldBoard implements ToldBoard {

    private final JdbcClient jdbc;
    private final Notifications notifications;
    private final Tellings tellings;
    private final Replies replies;
    private final Acknowledgements acknowledgements;

    JdbcToldBoard(
            JdbcClient jdbc, Notifications notifications, Tellings tellings, Replies replies) {
        this.jdbc = jdbc;
        this.notifications = notifications;
        this.tellings = tellings;
        this.replies = replies;
        this.acknowledgements = new Acknowledgements(jdbc);
    }

    /** A notification and its change, before the rest is looked up. */
    private record Found(Notification notification, What what) {}

    @Override
    public List<Told> told(CaseRef ref, int most) {
        List<Found> found =
                jdbc.sql(
                                "select "
                                        + NotificationRow.COLUMNS
                                        + """
                                        , c.kind, c.stage, c.occurred_at
                                        from notification n
                                        join change_of_circumstance c on c.id = n.change_id
                                        where n.cases && (array(select ref from case_file where joined_to = :ref)
                                                          || cast(:ref as text))
                                        order by n.told_at desc, n.id desc
                                        limit :most
                                        """)
                        .param("ref", ref.value())
                        .param("most", most)
                        .query(JdbcToldBoard::found)
                        .list();
        return found.stream().map(this::told).toList();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(NotificationRow.notification(row, number), what(row));
    }

    private static What what(ResultSet row) throws SQLException {
        return new What(
                ChangeKind.of(row.getString("kind")).orElseThrow(),
                row.getString("stage"),
                Rows.instant(row, "occurred_at"));
    }

    private Told told(Found found) {
        var id = found.notification().id();
        return new Told(
                found.notification(),
                found.what(),
                notifications.standing(id),
                tellings.of(id),
                acknowledgements.of(id),
                replies.of(id));
    }

    @Override
    public List<NotTold> notTold(CaseRef ref, int most) {
        return jdbc.sql(
                        "select c.kind, c.stage, c.occurred_at, t.who, t.why, t.reason, c.by_staff, c.recorded_by, "
                                + WithheldRow.AGREEMENT
                                + """

                        from not_told t
                        join change_of_circumstance c on c.id = t.change_id
                        left join withheld_copy w on t.why = 'left-out' and w.change_id = t.change_id
                                                 and t.who = w.agency || ':' || w.role
                        where t.cases && (array(select ref from case_file where joined_to = :ref)
                                          || cast(:ref as text))
                        order by t.position desc
                        limit :most
                        """)
                .param("ref", ref.value())
                .param("most", most)
                .query(JdbcToldBoard::notTold)
                .list();
    }

    private static NotTold notTold(ResultSet row, int number) throws SQLException {
        return new NotTold(
                what(row),
                row.getString("who"),
                row.getString("reason"),
                row.getString("why").equals("left-out")
                        ? Optional.of(recordedBy(row))
                        : Optional.empty(),
                WithheldRow.agreement(row));
    }

    private static ActorId recordedBy(ResultSet row) throws SQLException {
        UUID id = row.getObject("recorded_by", UUID.class);
        return row.getBoolean("by_staff") ? new StaffId(id) : new SystemId(id);
    }
}
