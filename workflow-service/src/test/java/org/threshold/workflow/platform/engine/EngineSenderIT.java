package org.threshold.workflow.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.camunda.client.CamundaClient;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.local.server.LocalServers;
import org.threshold.workflow.platform.IncidentKind;
import org.threshold.workflow.platform.Incidents;
import org.threshold.workflow.platform.outbox.OutboxRow;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the engine itself answers to a repeat: a row that it has already must not be sent for ever.
 */
class EngineSenderIT {

    private final CamundaClient engine =
            CamundaClient.newClientBuilder()
                    .grpcAddress(
                            URI.create(LocalServers.shared(LocalServers.Kind.ZEEBE).zeebe().grpc()))
                    .preferRestOverGrpc(false)
                    .build();
    private final List<String> seen = new ArrayList<>();
    private final EngineSender sender =
            new EngineSender(
                    engine,
                    new JsonMapper(),
                    new Incidents() {
                        @Override
                        public void raise(IncidentKind kind, UUID subjectId, String words) {
                            seen.add(kind.code() + " " + subjectId);
                        }

                        @Override
                        public void healed(IncidentKind kind, UUID subjectId) {
                            throw new UnsupportedOperationException();
                        }
                    });

    /** The first call to an engine opens the connection, for which a row's two seconds are not. */
    @BeforeEach
    void reach_the_engine() {
        engine.newTopologyRequest().requestTimeout(Duration.ofMinutes(1)).send().join();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_message_that_the_engine_took_before_its_answer_was_heard_counts_as_sent() {
        var row =
                row(
                        """
                        {"do": "publish", "name": "nobody.waits", "key": "one", "variables": {}}""");

        assertThatCode(
                        () -> {
                            sender.send(row);
                            sender.send(row);
                        })
                .doesNotThrowAnyException();
        assertThat(seen).isEmpty();
    }

    @Test
    void a_decision_whose_step_the_engine_does_not_know_is_an_incident_and_is_not_sent_again() {
        var row =
                row(
                        """
                        {"do": "complete", "jobKey": 2251799813685249, "variables": {}}""");

        assertThatCode(() -> sender.send(row)).doesNotThrowAnyException();
        assertThat(seen).containsExactly("step-unknown-to-engine " + row.key());
    }

    @Test
    void a_decision_whose_step_the_engine_completed_before_its_answer_was_heard_is_no_incident() {
        var again =
                new OutboxRow(
                        UUID.randomUUID(),
                        UUID.randomUUID().toString(),
                        1,
                        """
                        {"do": "complete", "jobKey": 2251799813685249, "variables": {}}""",
                        1);

        assertThatCode(() -> sender.send(again)).doesNotThrowAnyException();
        assertThat(seen).isEmpty();
    }

    @Test
    void an_instance_that_has_ended_needs_no_cancelling() {
        var row =
                row(
                        """
                        {"do": "cancel", "instanceKey": 2251799813685250}""");

        assertThatCode(() -> sender.send(row)).doesNotThrowAnyException();
        assertThat(seen).isEmpty();
    }

    private static OutboxRow row(String body) {
        return new OutboxRow(UUID.randomUUID(), UUID.randomUUID().toString(), 1, body, 0);
    }
}
