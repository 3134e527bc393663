package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Said;
import org.threshold.notification.delivery.StateLog;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.jdbc.Times;

/** States that were said, in PostgreSQL. */
@Repository
class JdbcStateLog implements StateLog {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcStateLog(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public boolean add(NotificationId id, int rung, Said said, Instant at) {
        return jdbc.sql(
                                """
                                insert into state_change (id, notification_id, rung, state, reason, at)
                                values (:id, :notification, :rung, :state, :reason, :at)
                                on conflict (notification_id, rung, state) do nothing
                                """)
                        .param("id", ids.next())
                        .param("notification", id.value())
                        .param("rung", rung)
                        .param("state", said.code())
                        .param("reason", said.reasonIfAny().orElse(null))
                        .param("at", Times.column(at))
                        .update()
                == 1;
    }
}
