package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.worklist.app.AsideSteps;

@Repository
class JdbcAsideSteps implements AsideSteps {

    private final JdbcClient jdbc;

    JdbcAsideSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean waits(UUID subjectId, String step) {
        return jdbc.sql(
                        """
                        select exists (select 1 from task
                                       where subject_id = :subject and step = :step
                                         and state in ('open', 'claimed') and not with_engine)
                        """)
                .param("subject", subjectId)
                .param("step", step)
                .query(Boolean.class)
                .single();
    }
}
