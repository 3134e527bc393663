package org.threshold.workflow.procedure.adapter.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.procedure.app.LastDone;

/** A person has done a step when they ended its task. */
@Repository
class JdbcLastDone implements LastDone {

    private final JdbcClient jdbc;

    JdbcLastDone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> of(StaffId staff, String step) {
        return jdbc.sql(
                        """
                        select ended_at from task
                        where ended_by = :staff and step = :step and state = 'done'
                        order by ended_at desc limit 1
                        """)
                .param("staff", staff.value())
                .param("step", step)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
