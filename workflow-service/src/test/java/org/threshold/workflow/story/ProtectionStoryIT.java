package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A baby in police protection: the countdown to its end follows what is recorded (T12). */
class ProtectionStoryIT extends RealServers {

    private static final String DECIDE = "decide-before-protection-ends";

    @Test
    void the_countdown_follows_a_corrected_end_until_it_is_said_what_protects_the_child_then() {
        Person worker = signedIn("duty.worker");
        Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String baby = babyReferredBy(system("hospital"));

        String change = protectedSince(worker, baby, since, hours(since, 72));
        Instant first = due(worker, baby);
        corrected(worker, change, since, hours(since, 30));
        Instant moved = due(worker, baby);
        Answer said =
                worker.post(
                        "/api/v1/tasks/"
                                + task(worker, baby).get("id").stringValue()
                                + "/completion",
                        Map.of("fromThenOn", "goes-home", "words", "With the grandmother, today."));

        assertThat(first).isEqualTo(hours(since, 72));
        assertThat(moved).isEqualTo(hours(since, 30));
        assertThat(said.status()).as(said.toString()).isEqualTo(200);
        assertThat(tasks(worker, baby)).isEmpty();
    }

    private static String protectedSince(Person worker, String baby, Instant at, Instant until) {
        Answer told =
                worker.post(
                        "/api/v1/changes",
                        Map.of(
                                "kind",
                                "emergency-protection",
                                "stage",
                                "police-protection",
                                "cases",
                                List.of(baby),
                                "occurredAt",
                                at.toString(),
                                "codes",
                                Map.of("until", until.toString())));
        assertThat(told.status()).as(told.toString()).isEqualTo(201);
        return told.body().get("changeId").stringValue();
    }

    private static void corrected(Person worker, String change, Instant at, Instant until) {
        Answer corrected =
                worker.post(
                        "/api/v1/changes/" + change + "/correction",
                        Map.of(
                                "stage",
                                "police-protection",
                                "occurredAt",
                                at.toString(),
                                "codes",
                                Map.of("until", until.toString())));
        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(201);
    }

    private static Instant due(Person worker, String baby) {
        return Instant.parse(task(worker, baby).get("dueAt").stringValue());
    }

    private static JsonNode task(Person worker, String baby) {
        assertThat(tasks(worker, baby)).hasSize(1);
        return tasks(worker, baby).getFirst();
    }

    private static List<JsonNode> tasks(Person worker, String baby) {
        return worker.tasksOf(baby, DECIDE);
    }

    private static Instant hours(Instant since, int hours) {
        return since.plus(Duration.ofHours(hours));
    }
}
