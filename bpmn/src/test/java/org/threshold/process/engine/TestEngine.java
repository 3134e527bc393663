package org.threshold.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.CamundaFuture;
import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.threshold.process.EscalationLadderProcess;
import org.threshold.process.ProcessModels;

/** An engine with models deployed, on a clock that moves on only when a test says so. */
public final class TestEngine implements AutoCloseable {

    /** Of a test among several on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration LEASE = Duration.ofDays(3650);
    private static final String USER_TASK = "io.camunda.zeebe:userTask";

    private final ZeebeTestEngine engine;
    private final CamundaClient client;
    private final Map<Long, OpenJob> taken = new HashMap<>();
    private Duration ahead = Duration.ZERO;

    private TestEngine(ZeebeTestEngine engine) {
        this.engine = engine;
        engine.start();
        this.client =
                CamundaClient.newClientBuilder()
                        .grpcAddress(URI.create("http://" + engine.getGatewayAddress()))
                        .preferRestOverGrpc(false)
                        .defaultRequestTimeout(PATIENCE)
                        .build();
    }

    /** An engine that knows every model of the product. */
    public static TestEngine withAllModels() {
        return with(ProcessModels.resources());
    }

    /** An engine that knows these models, given as names on the class path. */
    public static TestEngine with(List<String> resources) {
        var started = new TestEngine(EngineFactory.create());
        for (var resource : resources) {
            started.client
                    .newDeployResourceCommand()
                    .addResourceFromClasspath(resource)
                    .send()
                    .join();
        }
        return started;
    }

    /** The engine's time, in whole seconds. */
    public Instant now() {
        return Instant.ofEpochSecond(Instant.now().plus(ahead).getEpochSecond());
    }

    public void publish(String message, UUID key, Map<String, Object> variables) {
        all(List.of(new Deed.Publish(message, key, variables)));
    }

    /** Something that is done to an engine. */
    public sealed interface Deed {

        /** A message is published. */
        record Publish(String message, UUID key, Map<String, Object> variables) implements Deed {}

        /** A job is completed. */
        record Complete(OpenJob job, Map<String, Object> variables) implements Deed {}
    }

    /** Does all of these at once, and waits once until nothing moves any more. */
    public void all(List<Deed> deeds) {
        deeds.stream().map(this::begin).toList().forEach(CamundaFuture::join);
        settle();
    }

    private CamundaFuture<?> begin(Deed deed) {
        return switch (deed) {
            case Deed.Publish(var message, var key, var variables) ->
                    client.newPublishMessageCommand()
                            .messageName(message)
                            .correlationKey(key.toString())
                            .timeToLive(Duration.ofHours(1))
                            .variables(variables)
                            .send();
            case Deed.Complete(var job, var variables) ->
                    client.newCompleteCommand(job.key()).variables(variables).send();
        };
    }

    /** Every open job of a type. */
    public List<OpenJob> jobs(String type) {
        var open =
                recording().openJobs().entrySet().stream()
                        .filter(job -> job.getValue().equals(type))
                        .map(Map.Entry::getKey)
                        .toList();
        take(type, (int) open.stream().filter(key -> !taken.containsKey(key)).count());
        return open.stream().map(key -> taken.getOrDefault(key, missing(key))).toList();
    }

    private void take(String type, int count) {
        if (count > 0) {
            client.newActivateJobsCommand()
                    .jobType(type)
                    .maxJobsToActivate(count)
                    .timeout(LEASE)
                    .send()
                    .join()
                    .getJobs()
                    .forEach(job -> taken.put(job.getKey(), OpenJob.of(job)));
        }
    }

    private static OpenJob missing(long key) {
        return new OpenJob(key, 0, "not handed out", Map.of(), Map.of());
    }

    /** The only open job of a type. */
    public OpenJob job(String type) {
        assertThat(jobs(type)).as("open jobs of type %s", type).hasSize(1);
        return jobs(type).getFirst();
    }

    /** Every human step that is open. */
    public List<OpenJob> steps() {
        return jobs(USER_TASK);
    }

    /** The only open human step of this name. */
    public OpenJob step(String name) {
        var open = steps().stream().filter(job -> job.step().equals(name)).toList();
        assertThat(open).as("open steps '%s' among %s", name, steps()).hasSize(1);
        return open.getFirst();
    }

    public void complete(OpenJob job, Map<String, Object> variables) {
        all(List.of(new Deed.Complete(job, variables)));
    }

    /** Moves time from one armed timer to the next, and at last to the given instant. */
    public void advanceTo(Instant target) {
        for (var next = nextTimer(target); next.isBefore(target); next = nextTimer(target)) {
            moveTo(next);
        }
        moveTo(target);
    }

    private Instant nextTimer(Instant target) {
        return recording().armedTimers().stream().findFirst().orElse(target);
    }

    private void moveTo(Instant instant) {
        var step = Duration.between(Instant.now().plus(ahead), instant);
        if (step.isPositive()) {
            engine.increaseTime(step);
            ahead = ahead.plus(step);
        }
        settle();
    }

    private void settle() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(2))
                .pollDelay(Duration.ZERO)
                .until(this::isQuiet);
    }

    private boolean isQuiet() throws InterruptedException, TimeoutException {
        engine.waitForIdleState(PATIENCE);
        var now = Instant.now().plus(ahead);
        return recording().armedTimers().stream().noneMatch(due -> due.isBefore(now));
    }

    Recording recording() {
        return new Recording(engine.getRecordStreamSource().getRecords());
    }

    /** A limit that is due so many hours from now, its first rung one hour before. */
    public Limit limitIn(int hours) {
        return Limit.dueAt(now().plus(Duration.ofHours(hours)));
    }

    /** Says that the ladder of this limit is climbed, and of no other; nobody waits on it then. */
    public void assertClimbs(Limit limit) {
        var climb = job(EscalationLadderProcess.Jobs.CLIMB_LADDER);
        assertThat(climb.variables()).containsOnly(Map.entry("deadlineId", limit.id().toString()));
        complete(climb, Map.of("stillWaiting", false));
    }

    /** What the engine could not do, in its own words. */
    public Collection<String> incidents() {
        return recording().incidents();
    }

    /** How many instances of a process run. */
    public long running(String processId) {
        return recording().running(processId);
    }

    /** The end events that instances of a process have reached, in order. */
    public List<String> ends(String processId) {
        return recording().endEvents(processId);
    }

    /** Says that no instance of a process runs, and which end event was the last. */
    public void assertEnded(String processId, String endEvent) {
        assertThat(running(processId)).as("running instances of %s", processId).isZero();
        assertThat(ends(processId)).as("end events of %s", processId).last().isEqualTo(endEvent);
    }

    @Override
    public void close() {
        client.close();
        engine.stop();
    }
}
