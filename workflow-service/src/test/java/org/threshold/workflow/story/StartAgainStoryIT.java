package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A process is lost in the engine; an operator starts it again, and the case goes on. */
class StartAgainStoryIT extends RealServers {

    @Autowired private JdbcClient jdbc;
    @Autowired private CamundaClient engine;

    @Test
    void a_lost_process_is_started_again_at_the_stage_of_its_case_and_goes_on() {
        Person worker = signedIn("duty.worker");
        Person operator = signedIn("operator");
        UUID referral = referred();
        String decide = worker.task(referral.toString(), "decide-referral");
        awaitJob(decide);
        long lost = instance(referral).orElseThrow();
        engine.newCancelInstanceCommand(lost).send().join();
        done(worker, decide, Map.of("outcome", "services", "reason", "Support with feeding."));
        JsonNode incident = incident(operator, referral);

        Answer started =
                operator.post(
                        "/api/v1/incidents/" + incident.get("id").stringValue() + "/start",
                        Map.of());

        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        assertThat(started.body().get("step").stringValue()).isEqualTo("act-on-decision");
        String act = worker.task(referral.toString(), "act-on-decision");
        awaitJob(act);
        long second = instance(referral).orElseThrow();
        assertThat(second).isNotEqualTo(lost);
        done(worker, act, Map.of("action", "Visit agreed for tomorrow."));
        awaitEndOf(second);
        assertThat(incidents(operator, referral)).isEmpty();
    }

    @Test
    void a_step_that_the_engine_has_lost_is_found_before_anybody_ends_it() {
        Person worker = signedIn("duty.worker");
        Person operator = signedIn("operator");
        UUID referral = referred();
        String decide = worker.task(referral.toString(), "decide-referral");
        awaitJob(decide);
        long lost = instance(referral).orElseThrow();

        engine.newCancelInstanceCommand(lost).send().join();
        isAskedForNext(decide);

        JsonNode incident = incident(operator, UUID.fromString(decide));
        assertThat(incident.get("kind").stringValue()).isEqualTo("step-not-reached");
        Answer started =
                operator.post(
                        "/api/v1/incidents/" + incident.get("id").stringValue() + "/start",
                        Map.of());
        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        awaitJob(decide);
        assertThat(instance(referral)).isPresent().isNotEqualTo(Optional.of(lost));
    }

    private UUID referred() {
        Answer answer =
                system("health-visiting")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(Map.of("ageInMonths", 30, "mobility", "mobile")),
                                        "whereabouts",
                                        "At home",
                                        "worry",
                                        "Missed meals.",
                                        "suspicion",
                                        "not-said"),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return UUID.fromString(answer.body().get("referralId").stringValue());
    }

    private static void done(Person who, String task, Map<String, Object> form) {
        Answer answer = who.post("/api/v1/tasks/" + task + "/completion", form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    /** Before the hundreds of steps of other stories, which are asked for four a second. */
    private void isAskedForNext(String task) {
        jdbc.sql("update task set looked_at = null where id = :id")
                .param("id", UUID.fromString(task))
                .update();
    }

    private void awaitJob(String task) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                jdbc.sql("select job_key is not null from task where id = :id")
                                        .param("id", UUID.fromString(task))
                                        .query(Boolean.class)
                                        .single());
    }

    private Optional<Long> instance(UUID referral) {
        return jdbc.sql(
                        """
                        select instance_key from process_instance
                        where process = 'Referral' and subject_id = :subject
                        """)
                .param("subject", referral)
                .query(Long.class)
                .optional();
    }

    private static JsonNode incident(Person operator, UUID referral) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> incidents(operator, referral), found -> !found.isEmpty())
                .getFirst();
    }

    private static List<JsonNode> incidents(Person operator, UUID referral) {
        JsonNode open = operator.get("/api/v1/incidents").body();
        return StreamSupport.stream(open.spliterator(), false)
                .filter(one -> one.get("subjectId").stringValue().equals(referral.toString()))
                .toList();
    }

    /** The engine has taken the last completion, and the instance has come to its end. */
    private void awaitEndOf(long instance) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(isGone(instance)).isTrue());
    }

    private boolean isGone(long instance) {
        try {
            engine.newSetVariablesCommand(instance).variables(Map.of("looked", true)).send().join();
            return false;
        } catch (ClientStatusException gone) {
            return gone.getStatusCode() == Status.Code.NOT_FOUND;
        }
    }
}
