package org.threshold.notification.directory.jdbc;

import jakarta.annotation.PostConstruct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threshold.notification.directory.Preference;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.directory.jdbc.SealedSettings.Row;

/**
 * Seals, before anything is read, what an earlier version kept in clear or under an earlier key.
 * Each row is changed only if it is still as it was read.
 */
@Component
class SealAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(SealAtStart.class);

    private final JdbcClient jdbc;
    private final SealedSettings settings;

    SealAtStart(JdbcClient jdbc, SealedSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    private record Kept(Row row, String column) {}

    @PostConstruct
    void seal() {
        List<Kept> old =
                jdbc
                        .sql(
                                """
                                select agency, role, preference, kind, settings
                                from directory_channel order by agency, role, preference
                                """)
                        .query((row, number) -> kept(row))
                        .list()
                        .stream()
                        .filter(one -> !settings.isCurrent(one.column()))
                        .toList();
        old.forEach(this::renew);
        if (!old.isEmpty()) {
            LOG.info("The settings of {} channels were sealed with the present key", old.size());
        }
    }

    private void renew(Kept old) {
        jdbc.sql(
                        """
                        update directory_channel set settings = cast(:sealed as jsonb)
                        where agency = :agency and role = :role and preference = :preference
                          and settings = cast(:before as jsonb)
                        """)
                .param("sealed", settings.renewed(old.row(), old.column()))
                .param("agency", old.row().recipient().agency())
                .param("role", old.row().recipient().role())
                .param("preference", old.row().preference().code())
                .param("before", old.column())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var recipient = new Recipient(row.getString("agency"), row.getString("role"));
        var preference = Preference.of(row.getString("preference")).orElseThrow();
        return new Kept(
                new Row(recipient, preference, row.getString("kind")), row.getString("settings"));
    }
}
