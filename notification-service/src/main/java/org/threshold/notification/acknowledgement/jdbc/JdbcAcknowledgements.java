package org.threshold.notification.acknowledgement.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.acknowledgement.Acknowledgement;
import org.threshold.notification.acknowledgement.Acknowledgements;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.jdbc.Times;

/** Acknowledgements in PostgreSQL. */
@Repository
class JdbcAcknowledgements implements Acknowledgements {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcAcknowledgements(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public void add(NotificationId id, String agency, Acknowledgement acknowledgement) {
        jdbc.sql(
                        """
                        insert into acknowledgement
                            (id, notification_id, agency, name, role, way, counts, at)
                        values (:id, :notification, :agency, :name, :role, :way, :counts, :at)
                        """)
                .param("id", ids.next())
                .param("notification", id.value())
                .param("agency", agency)
                .param("name", acknowledgement.by().name().strip())
                .param("role", acknowledgement.by().role().strip())
                .param("way", acknowledgement.way().code())
                .param("counts", acknowledgement.counts())
                .param("at", Times.column(acknowledgement.at()))
                .update();
    }
}
