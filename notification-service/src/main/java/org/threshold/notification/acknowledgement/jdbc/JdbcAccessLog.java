package org.threshold.notification.acknowledgement.jdbc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.acknowledgement.AccessLog;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.jdbc.Times;

/** The log of reads in PostgreSQL; a trigger refuses to change it. */
@Repository
class JdbcAccessLog implements AccessLog {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final WallClock wall;

    JdbcAccessLog(JdbcClient jdbc, Ids ids, WallClock wall) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.wall = wall;
    }

    @Override
    public void add(String caller, boolean granted, NotificationId id, Instant at) {
        jdbc.sql(
                        """
                        insert into access_log (id, at, recorded_at, caller, what, notification_id)
                        values (:id, :at, :recordedAt, :caller, :what, :notification)
                        """)
                .param("id", ids.next())
                .param("at", Times.column(at))
                .param("recordedAt", Times.column(wall.now()))
                .param("caller", caller)
                .param("what", granted ? "read" : "refused")
                .param("notification", id.value())
                .update();
    }
}
