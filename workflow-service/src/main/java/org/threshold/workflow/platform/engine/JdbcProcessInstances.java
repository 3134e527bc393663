package org.threshold.workflow.platform.engine;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.platform.ProcessInstances;

/** The rows that {@link ClaimSubject} writes. */
class JdbcProcessInstances implements ProcessInstances {

    private final JdbcClient jdbc;
    private final EngineLane lane;

    JdbcProcessInstances(JdbcClient jdbc, EngineLane lane) {
        this.jdbc = jdbc;
        this.lane = lane;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String process, UUID subjectId) {
        jdbc.sql(
                        """
                        delete from process_instance
                        where process = :process and subject_id = :subject
                        returning instance_key
                        """)
                .param("process", process)
                .param("subject", subjectId)
                .query(Long.class)
                .optional()
                .ifPresent(instance -> lane.cancel(subjectId, instance));
    }
}
