package org.threshold.workflow.platform.engine;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EngineJob;
import org.threshold.workflow.platform.EngineWorker;
import org.threshold.workflow.platform.WorkOutcome;

/**
 * The first job of every process: takes the subject for this instance.
 *
 * <p>A late duplicate start finds the subject taken; its instance is cancelled and has no effect.
 */
final class ClaimSubject implements EngineWorker {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final CaseClock clock;
    private final EngineLane lane;

    ClaimSubject(
            JdbcClient jdbc, TransactionOperations transactions, CaseClock clock, EngineLane lane) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.lane = lane;
    }

    @Override
    public String jobType() {
        return "workflow.claim-subject";
    }

    @Override
    public WorkOutcome work(EngineJob job) {
        return transactions.execute(
                transaction -> {
                    if (claim(job) == job.instanceKey()) {
                        return new WorkOutcome.Completed(java.util.Map.of());
                    }
                    lane.cancel(job.subjectId(), job.instanceKey());
                    return new WorkOutcome.LeftOpen();
                });
    }

    /** The instance that holds the subject now: this one when it was free. */
    private long claim(EngineJob job) {
        return jdbc.sql(
                        """
                        insert into process_instance as held (process, version, subject_id, instance_key, claimed_at)
                        values (:process, :version, :subject, :instance, :now)
                        on conflict (process, subject_id) do update set instance_key = held.instance_key
                        returning instance_key
                        """)
                .param("process", job.process())
                .param("version", job.version())
                .param("subject", job.subjectId())
                .param("instance", job.instanceKey())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
