package org.threshold.workflow.deadlines.adapter.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.platform.DueInstants;
import org.threshold.workflow.platform.Unsettled;

/** When the next rung of any ladder is due, and whether one is due that nobody has climbed to. */
@Repository
class JdbcDueRungs implements DueInstants, Unsettled {

    private final JdbcClient jdbc;

    JdbcDueRungs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        return jdbc.sql(
                        """
                        select next_rung_at from deadline
                        where state = 'open' and next_rung_at > :after
                        order by next_rung_at limit 1
                        """)
                .param("after", Columns.utc(instant))
                .query((row, _) -> row.getObject("next_rung_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public Optional<String> what(Instant now) {
        long due =
                jdbc.sql(
                                "select count(*) from deadline where state = 'open' and next_rung_at <= :now")
                        .param("now", Columns.utc(now))
                        .query(Long.class)
                        .single();
        return due == 0 ? Optional.empty() : Optional.of(due + " rungs that are due");
    }
}
