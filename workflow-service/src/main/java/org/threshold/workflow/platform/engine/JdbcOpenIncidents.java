package org.threshold.workflow.platform.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.OpenIncidents;

/** The rows that nobody has resolved. */
final class JdbcOpenIncidents implements OpenIncidents {

    private static final String OPEN =
            "select id, kind, subject_id, words, raised_at from incident where resolved_at is null ";

    private final JdbcClient jdbc;
    private final CaseClock clock;

    JdbcOpenIncidents(JdbcClient jdbc, CaseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Open> all() {
        return jdbc.sql(OPEN + "order by raised_at, id limit :most")
                .param("most", MOST)
                .query(JdbcOpenIncidents::read)
                .list();
    }

    @Override
    public Optional<Open> lock(UUID id) {
        return jdbc.sql(OPEN + "and id = :id for update")
                .param("id", id)
                .query(JdbcOpenIncidents::read)
                .optional();
    }

    @Override
    public void resolve(UUID id, UUID by, String resolution) {
        jdbc.sql(
                        """
                        update incident set resolved_at = :now, resolved_by = :by, resolution = :resolution
                        where id = :id and resolved_at is null
                        """)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("resolution", resolution)
                .param("id", id)
                .update();
    }

    private static Open read(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("words"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant());
    }
}
