package org.threshold.notification.directory.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.directory.ReachedBy;
import org.threshold.notification.directory.Recipient;
import org.threshold.notification.platform.jdbc.Times;

/** By which channels each role is reached, in PostgreSQL; their settings are not read. */
@Repository
class JdbcReachedBy implements ReachedBy.Source {

    private final JdbcClient jdbc;

    JdbcReachedBy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Recipient, List<ReachedBy>> all() {
        Map<Recipient, List<ReachedBy>> all = new HashMap<>();
        jdbc.sql(
                        """
                        select agency, role, kind, disabled_at from directory_channel
                        order by agency, role, preference
                        """)
                .query(
                        row -> {
                            var role =
                                    new Recipient(row.getString("agency"), row.getString("role"));
                            all.computeIfAbsent(role, first -> new ArrayList<>())
                                    .add(
                                            new ReachedBy(
                                                    row.getString("kind"),
                                                    Times.readIfAny(row, "disabled_at")
                                                            .orElse(null)));
                        });
        return all;
    }
}
