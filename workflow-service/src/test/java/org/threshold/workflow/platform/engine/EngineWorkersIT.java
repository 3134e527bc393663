package org.threshold.workflow.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.local.server.LocalServers;
import org.threshold.workflow.platform.EngineJob;
import org.threshold.workflow.platform.EngineWorker;
import org.threshold.workflow.platform.WorkOutcome;
import tools.jackson.databind.json.JsonMapper;

/** When the engine gives a job out again. */
class EngineWorkersIT {

    private static final Duration LEASE = Duration.ofSeconds(1);
    private static final Leases LEASES = new Leases(LEASE, Duration.ofMinutes(30));
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final WorkOutcome DONE = new WorkOutcome.Completed(Map.of());

    private final String type = "test." + UUID.randomUUID();
    private final List<Long> given = new CopyOnWriteArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final CamundaClient engine = client();
    private final CamundaClient caller = client();

    private static CamundaClient client() {
        return CamundaClient.newClientBuilder()
                .grpcAddress(
                        URI.create(LocalServers.shared(LocalServers.Kind.ZEEBE).zeebe().grpc()))
                .preferRestOverGrpc(false)
                .numJobWorkerExecutionThreads(2)
                .build();
    }

    @BeforeEach
    void deploy_a_process_of_one_step() {
        caller.newDeployResourceCommand()
                .addResourceStringUtf8(
                        """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                                     xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
                          <process id="p-%1$s" isExecutable="true">
                            <startEvent id="begin"/><sequenceFlow id="a" sourceRef="begin" targetRef="step"/>
                            <serviceTask id="step">
                              <extensionElements><zeebe:taskDefinition type="%1$s"/></extensionElements>
                            </serviceTask>
                            <sequenceFlow id="b" sourceRef="step" targetRef="end"/><endEvent id="end"/>
                          </process>
                        </definitions>
                        """
                                .formatted(type),
                        "one-step.bpmn")
                .requestTimeout(Duration.ofMinutes(1))
                .send()
                .join();
    }

    @AfterEach
    void close() {
        never.countDown();
        engine.close();
        caller.close();
    }

    @Test
    void a_job_of_which_nothing_more_is_heard_is_given_out_again_in_seconds() {
        work(
                job -> {
                    if (given.size() == 1) {
                        waitForEver();
                    }
                    return DONE;
                });

        begin();

        await().atMost(SOON).until(() -> given.size() == 2);
        assertThat(given.getFirst()).isEqualTo(given.getLast());
    }

    @Test
    void a_step_that_is_left_open_stays_with_whoever_ends_it() {
        work(_ -> new WorkOutcome.LeftOpen());

        begin();

        await().atMost(SOON).until(() -> given.size() == 1);
        await().during(LEASE.multipliedBy(3)).atMost(SOON).until(() -> given.size() == 1);
        caller.newCompleteCommand(given.getFirst()).send().join();
    }

    private void begin() {
        caller.newCreateInstanceCommand()
                .bpmnProcessId("p-" + type)
                .latestVersion()
                .requestTimeout(SOON)
                .send()
                .join();
    }

    private void work(Work how) {
        var worker =
                new EngineWorker() {
                    @Override
                    public String jobType() {
                        return type;
                    }

                    @Override
                    public WorkOutcome work(EngineJob job) {
                        given.add(job.key());
                        return how.work(job);
                    }
                };
        new EngineWorkers(engine, new JsonMapper(), List.of(worker), LEASES).start();
    }

    private interface Work {
        WorkOutcome work(EngineJob job);
    }

    private void waitForEver() {
        try {
            never.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
