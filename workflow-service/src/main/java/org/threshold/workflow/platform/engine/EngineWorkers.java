package org.threshold.workflow.platform.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.threshold.workflow.platform.EngineJob;
import org.threshold.workflow.platform.EngineWorker;
import org.threshold.workflow.platform.WorkOutcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens one worker per job type.
 *
 * <p>A failure never makes an incident in the engine: the job keeps its retries and comes back
 * after a back-off. A job that was on its way when the engine or this service ended comes back
 * after a short lease. One that is left open, for a person to end, is leased for longer once the
 * service knows it.
 */
final class EngineWorkers implements SmartLifecycle {

    private static final Duration BACK_OFF = Duration.ofSeconds(2);
    private static final int JOBS_AT_ONCE = 64;
    private static final Logger LOG = LoggerFactory.getLogger(EngineWorkers.class);

    private final CamundaClient engine;
    private final JsonMapper json;
    private final List<EngineWorker> workers;
    private final List<JobWorker> open = new ArrayList<>();
    private final Leases leases;

    EngineWorkers(
            CamundaClient engine, JsonMapper json, List<EngineWorker> workers, Leases leases) {
        this.engine = engine;
        this.leases = leases;
        this.json = json;
        this.workers = List.copyOf(workers);
    }

    @Override
    public void start() {
        workers.forEach(worker -> open.add(open(worker)));
        LOG.info("{} kinds of job are worked on", open.size());
    }

    private JobWorker open(EngineWorker worker) {
        return engine.newWorker()
                .jobType(worker.jobType())
                .handler((client, job) -> work(worker, client, job))
                .name("workflow-service")
                .timeout(leases.working())
                .maxJobsActive(JOBS_AT_ONCE)
                .pollInterval(Duration.ofMillis(100))
                .streamEnabled(true)
                .open();
    }

    private void work(EngineWorker worker, JobClient client, ActivatedJob job) {
        try {
            switch (worker.work(read(job))) {
                case WorkOutcome.Completed done ->
                        client.newCompleteCommand(job).variables(done.variables()).send().join();
                case WorkOutcome.LeftOpen() -> leaveOpen(job);
            }
        } catch (RuntimeException failure) {
            handBack(client, job, failure);
        }
    }

    /**
     * Should the engine not hear of it, the job comes back sooner and is left open once more. It
     * refuses where the step has ended meanwhile.
     */
    private void leaveOpen(ActivatedJob job) {
        engine.newUpdateTimeoutCommand(job)
                .timeout(leases.leftOpen())
                .send()
                .whenComplete(
                        (taken, refused) ->
                                LOG.debug(
                                        "job {} is left open: {}", job.getKey(), refused == null));
    }

    private static void handBack(JobClient client, ActivatedJob job, RuntimeException failure) {
        String kind = failure.getClass().getSimpleName();
        LOG.warn("job {} of type {} comes back", job.getKey(), job.getType(), failure);
        client.newFailCommand(job)
                .retries(Math.max(1, job.getRetries()))
                .retryBackoff(BACK_OFF)
                .errorMessage(kind)
                .send()
                .whenComplete((taken, refused) -> logLease(job, refused));
    }

    private static void logLease(ActivatedJob job, @Nullable Throwable refused) {
        if (refused != null) {
            LOG.warn("job {} comes back when its lease ends", job.getKey());
        }
    }

    private EngineJob read(ActivatedJob job) {
        return new EngineJob(
                job.getKey(),
                job.getProcessInstanceKey(),
                job.getBpmnProcessId(),
                job.getProcessDefinitionVersion(),
                job.getCustomHeaders(),
                json.readTree(job.getVariables()));
    }

    /**
     * Closes the client, which closes its workers. Each worker is closed once only: while the
     * engine is away, a worker that is closed a second time waits for ever for a lock that the
     * client's retry has kept (JobStreamerImpl.open of its version 8.8.14), and the service would
     * not end.
     */
    @Override
    public void stop() {
        open.clear();
        engine.close();
    }

    @Override
    public boolean isRunning() {
        return !open.isEmpty();
    }
}
