package org.threshold.workflow.platform.simulated;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts transactions. The databases of a local stack stand in one cluster and are counted
 * together.
 */
@Component
@Profile("local")
class JdbcWrites implements Writes {

    private final JdbcClient jdbc;

    JdbcWrites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> standing() {
        return jdbc.sql(
                        """
                        select pg_snapshot_xmax(here)::text from pg_current_snapshot() here
                        where pg_snapshot_xmin(here) = pg_snapshot_xmax(here)
                        """)
                .query(String.class)
                .optional();
    }
}
