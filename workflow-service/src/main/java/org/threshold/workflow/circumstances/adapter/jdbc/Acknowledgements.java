package org.threshold.workflow.circumstances.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.Acknowledgement;

/** The rows of acknowledgements. */
final class Acknowledgements {

    private final JdbcClient jdbc;

    Acknowledgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps one; the same role on the same way counts once. */
    void add(NotificationId id, Acknowledgement given, String saidTo) {
        jdbc.sql(
                        """
                        insert into notification_acknowledgement (notification_id, agency, role, how, at, said_to)
                        values (:id, :agency, :role, :how, :at, :saidTo)
                        on conflict (notification_id, agency, role, how) do nothing
                        """)
                .param("id", id.value())
                .param("agency", given.by().agency())
                .param("role", given.by().role())
                .param("how", given.how().code())
                .param("at", Rows.utc(given.at()))
                .param("saidTo", saidTo)
                .update();
    }

    /** Every one, in the order in which they came in. */
    List<Acknowledgement> of(NotificationId id) {
        return jdbc.sql(
                        """
                        select agency, role, how, at from notification_acknowledgement
                        where notification_id = :id order by position
                        """)
                .param("id", id.value())
                .query(NotificationRow::acknowledgement)
                .list();
    }
}
