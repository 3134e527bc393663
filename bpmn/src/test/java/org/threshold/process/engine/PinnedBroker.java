package org.threshold.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.threshold.process.EveryProcess;
import org.threshold.process.ProcessModels;

/** The broker on which the product runs, driven as its workers drive it. */
public final class PinnedBroker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration POLL = Duration.ofMillis(500);

    private final CamundaClient client;
    private final List<OpenJob> waiting = new ArrayList<>();

    /** Connects to a broker, for example {@code http://127.0.0.1:26500}. */
    public PinnedBroker(String address) {
        this.client =
                CamundaClient.newClientBuilder()
                        .grpcAddress(URI.create(address))
                        .preferRestOverGrpc(false)
                        .build();
    }

    /** Deploys every model of the product; returns the process ids that the broker accepted. */
    public List<String> deployAllModels() {
        var accepted = new ArrayList<String>();
        for (var resource : ProcessModels.resources()) {
            client.newDeployResourceCommand()
                    .addResourceFromClasspath(resource)
                    .send()
                    .join()
                    .getProcesses()
                    .forEach(process -> accepted.add(process.getBpmnProcessId()));
        }
        return accepted;
    }

    public void publish(String message, UUID key, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(key.toString())
                .timeToLive(Duration.ofMinutes(10))
                .variables(variables)
                .send()
                .join();
    }

    /** Waits for a job of a type that sees this value in one of its variables. */
    public OpenJob job(String type, UUID about) {
        return next(
                type,
                job -> job.type().equals(type) && job.variables().containsValue(about.toString()));
    }

    /** Waits for a human step about a subject. */
    public OpenJob step(String name, UUID subject) {
        return next(
                EveryProcess.HUMAN_STEP,
                job -> job.step().equals(name) && job.subjectId().equals(subject.toString()));
    }

    private OpenJob next(String type, Predicate<OpenJob> wanted) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(() -> waiting.stream().anyMatch(wanted) || take(type));
        var job = waiting.stream().filter(wanted).findFirst().orElseThrow();
        waiting.remove(job);
        return job;
    }

    /** Never true: the caller looks again at what was taken. */
    private boolean take(String type) {
        client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(32)
                .timeout(LEASE)
                .requestTimeout(POLL)
                .send()
                .join()
                .getJobs()
                .forEach(job -> waiting.add(OpenJob.of(job)));
        return false;
    }

    public void complete(OpenJob job, Map<String, Object> variables) {
        client.newCompleteCommand(job.key()).variables(variables).send().join();
    }

    /** Waits until an instance is over: nothing of it can be written to any more. */
    public void awaitEnd(OpenJob ofInstance) {
        await().atMost(PATIENCE).until(() -> isOver(ofInstance.instance()));
    }

    private boolean isOver(long instance) {
        try {
            client.newSetVariablesCommand(instance).variables(Map.of()).send().join();
            return false;
        } catch (ClientStatusException e) {
            assertThat(e.getStatusCode()).isEqualTo(Status.Code.NOT_FOUND);
            return true;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
