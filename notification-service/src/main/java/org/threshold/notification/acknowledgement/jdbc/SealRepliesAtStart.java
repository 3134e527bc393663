package org.threshold.notification.acknowledgement.jdbc;

import jakarta.annotation.PostConstruct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threshold.notification.acknowledgement.jdbc.SealedReplies.Row;
import org.threshold.notification.delivery.NotificationId;

/** Seals once more what an earlier key sealed, so that the earlier key can be taken away. */
@Component
class SealRepliesAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(SealRepliesAtStart.class);

    private final JdbcClient jdbc;
    private final SealedReplies sealed;

    SealRepliesAtStart(JdbcClient jdbc, SealedReplies sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    private record Old(Row row, String column) {}

    @PostConstruct
    void seal() {
        List<Old> old =
                jdbc.sql(
                                """
                                select notification_id, number, sealed_text from reply
                                where not starts_with(sealed_text, :current)
                                """)
                        .param("current", sealed.current())
                        .query((row, index) -> old(row))
                        .list();
        old.forEach(this::renew);
        if (!old.isEmpty()) {
            LOG.info("{} replies were sealed with the present key", old.size());
        }
    }

    private static Old old(ResultSet row) throws SQLException {
        var id = new NotificationId(row.getObject("notification_id", UUID.class));
        return new Old(new Row(id, row.getInt("number")), row.getString("sealed_text"));
    }

    private void renew(Old old) {
        jdbc.sql(
                        """
                        update reply set sealed_text = :sealed
                        where notification_id = :id and number = :number
                        """)
                .param("sealed", sealed.column(old.row(), sealed.read(old.row(), old.column())))
                .param("id", old.row().id().value())
                .param("number", old.row().number())
                .update();
    }
}
