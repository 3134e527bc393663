package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.app.Notifications;
import org.threshold.workflow.circumstances.domain.Acknowledgement;
import org.threshold.workflow.circumstances.domain.Notification;
import org.threshold.workflow.circumstances.domain.NotificationStanding;
import org.threshold.workflow.circumstances.domain.ToTell;

@Repository
class JdbcNotifications implements Notifications {

    private final JdbcClient jdbc;
    private final Acknowledgements acknowledgements;

    JdbcNotifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.acknowledgements = new Acknowledgements(jdbc);
    }

    @Override
    public void add(Notification added) {
        var urgency = added.urgency();
        to(
                        added.to(),
                        jdbc.sql(
                                """
                        insert into notification (id, change_id, agency, role, duty, tier, counts_from, cases,
                                                  purpose, original, priority, told_at, deadline_id,
                                                  acknowledge_by, basis, decided_by, state)
                        values (:id, :change, :agency, :role, :duty, :tier, :countsFrom, :cases,
                                :purpose, :original, :priority, :toldAt, :deadline,
                                :acknowledgeBy, :basis, :decidedBy, 'waiting')
                        """))
                .param("id", added.id().value())
                .param("change", added.change().value())
                .param("purpose", added.purpose().code())
                .param("original", NotificationRow.original(added.purpose()))
                .param("priority", urgency.priority().name())
                .param("toldAt", Rows.utc(urgency.toldAt()))
                .param("deadline", urgency.deadline().value())
                .param("acknowledgeBy", Rows.utc(urgency.acknowledgeBy()))
                .param("basis", added.basis().words())
                .param("decidedBy", added.basis().decidedBy())
                .update();
    }

    private static StatementSpec to(ToTell to, StatementSpec row) {
        return row.param("agency", to.recipient().agency().code())
                .param("role", to.recipient().role())
                .param("duty", to.duty().code())
                .param("tier", to.tier().name())
                .param("countsFrom", to.from().name().toLowerCase(Locale.ROOT))
                .param("cases", to.caseRefs().toArray(String[]::new));
    }

    @Override
    public Optional<Notification> find(NotificationId id) {
        return jdbc.sql(NotificationRow.SELECT + " where n.id = :id")
                .param("id", id.value())
                .query(NotificationRow::notification)
                .optional();
    }

    @Override
    public List<Notification> of(ChangeId change) {
        return jdbc.sql(NotificationRow.SELECT + " where n.change_id = :change order by n.id")
                .param("change", change.value())
                .query(NotificationRow::notification)
                .list();
    }

    @Override
    public NotificationStanding lock(NotificationId id) {
        return standing(id, " for update");
    }

    @Override
    public NotificationStanding standing(NotificationId id) {
        return standing(id, "");
    }

    private NotificationStanding standing(NotificationId id, String lock) {
        return jdbc.sql(NotificationRow.SELECT + " where n.id = :id" + lock)
                .param("id", id.value())
                .query((row, number) -> standing(row, id))
                .single();
    }

    private NotificationStanding standing(ResultSet row, NotificationId id) throws SQLException {
        return switch (row.getString("state")) {
            case "acknowledged" ->
                    new NotificationStanding.Acknowledged(acknowledgements.of(id).getFirst());
            case "handed-over" ->
                    new NotificationStanding.HandedOver(
                            NotificationRow.handedTo(row), Rows.instant(row, "settled_at"));
            case "superseded" ->
                    new NotificationStanding.Superseded(Rows.instant(row, "settled_at"));
            default -> new NotificationStanding.Waiting();
        };
    }

    @Override
    public void acknowledged(NotificationId id, Acknowledgement given, String saidTo) {
        acknowledgements.add(id, given, saidTo);
        settle(id, "acknowledged", given.at());
    }

    @Override
    public void superseded(NotificationId id, Instant at) {
        settle(id, "superseded", at);
    }

    private void settle(NotificationId id, String state, Instant at) {
        jdbc.sql(
                        """
                        update notification set state = :state, settled_at = :at
                        where id = :id and state = 'waiting'
                        """)
                .param("state", state)
                .param("at", Rows.utc(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public void handedOver(NotificationId id, StaffId to, Instant at) {
        jdbc.sql(
                        """
                        update notification set state = 'handed-over', settled_at = :at, handed_to = :to
                        where id = :id and state = 'waiting'
                        """)
                .param("to", to.value())
                .param("at", Rows.utc(at))
                .param("id", id.value())
                .update();
    }
}
