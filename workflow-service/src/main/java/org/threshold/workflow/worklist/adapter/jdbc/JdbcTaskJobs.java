package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.worklist.app.TaskJobs;

@Repository
class JdbcTaskJobs implements TaskJobs {

    private final JdbcClient jdbc;
    private final RealTime real;

    JdbcTaskJobs(JdbcClient jdbc, RealTime real) {
        this.jdbc = jdbc;
        this.real = real;
    }

    @Override
    public void forget(Collection<UUID> subjects) {
        jdbc.sql(
                        """
                        update task set job_key = null, recorded_at = :now
                        where (subject_id = any (:subjects) or process_subject = any (:subjects))
                          and with_engine
                          and state in ('open', 'claimed')
                        """)
                .param("now", JdbcTasks.utc(real.now()))
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
        // A step done before its job came must not end a later job of the same step.
        jdbc.sql(
                        """
                        update task set with_engine = false
                        where (subject_id = any (:subjects) or process_subject = any (:subjects))
                          and with_engine
                          and state = 'done' and job_key is null
                        """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    @Override
    public void setAside(Collection<UUID> subjects) {
        jdbc.sql(
                        """
                        update task set job_key = null, with_engine = false
                        where (subject_id = any (:subjects) or process_subject = any (:subjects))
                          and with_engine
                          and (job_key is null or state in ('open', 'claimed'))
                        """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }
}
