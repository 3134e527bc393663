package org.threshold.notification.acknowledgement.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.acknowledgement.Links;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.delivery.Notifications;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.jdbc.Times;

/** One-time links in PostgreSQL. */
@Repository
class JdbcLinks implements Links {

    private static final String FIND =
            """
            select l.notification_id, l.expires_at, l.spent_at, n.agency, n.role, n.cases,
                   n.acknowledged_at
            from one_time_link l join notification n on n.id = l.notification_id
            where l.token_hash = :hash
            """;

    private final JdbcClient jdbc;
    private final Notifications notifications;

    JdbcLinks(JdbcClient jdbc, Notifications notifications) {
        this.jdbc = jdbc;
        this.notifications = notifications;
    }

    @Override
    public void add(String tokenHash, NotificationId id, Instant issuedAt, Instant expiresAt) {
        jdbc.sql(
                        """
                        insert into one_time_link (token_hash, notification_id, issued_at, expires_at)
                        values (:hash, :notification, :issuedAt, :expiresAt)
                        """)
                .param("hash", tokenHash)
                .param("notification", id.value())
                .param("issuedAt", Times.column(issuedAt))
                .param("expiresAt", Times.column(expiresAt))
                .update();
    }

    @Override
    public Optional<Link> find(String tokenHash) {
        return link(FIND, tokenHash);
    }

    @Override
    public Optional<Link> lock(String tokenHash) {
        return link(FIND + " for update of l", tokenHash);
    }

    @Override
    public void spend(String tokenHash, Instant at) {
        jdbc.sql("update one_time_link set spent_at = :at where token_hash = :hash")
                .param("at", Times.column(at))
                .param("hash", tokenHash)
                .update();
    }

    private Optional<Link> link(String sql, String tokenHash) {
        return jdbc.sql(sql)
                .param("hash", tokenHash)
                .query((row, index) -> link(row))
                .optional()
                .map(link -> link.asking(notifications.asked(link.notification()).orElse(null)));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                new NotificationId(row.getObject("notification_id", UUID.class)),
                new Recipient(row.getString("agency"), row.getString("role")),
                new About(List.of((String[]) row.getArray("cases").getArray()), null),
                Times.readIfAny(row, "acknowledged_at").isPresent(),
                Times.read(row, "expires_at"),
                Times.readIfAny(row, "spent_at").orElse(null));
    }
}
