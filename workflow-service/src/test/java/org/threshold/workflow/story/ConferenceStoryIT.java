package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A partner who was the risk on another plan becomes the carer of a child (Baby E, step 1). */
class ConferenceStoryIT extends RealServers {

    private static final String CONSIDER = "consider-conference";

    @Test
    @Requirement({"R-C&F-9a", "R-C&F-9c"})
    void a_conference_is_considered_the_same_day_and_the_other_family_is_told() {
        String plan = babyReferredBy(system("hospital"));
        Person manager = signedIn("team.manager");
        String partner = register(manager, "adult", "Gary Pike");
        String child = register(manager, "child", "Eli Marsh");
        accepted(
                manager.post(
                        "/api/v1/people/" + partner + "/concerns",
                        Map.of("role", "risk", "plan", "child-protection", "reference", plan)));

        accepted(
                manager.post(
                        "/api/v1/people/" + partner + "/relationships",
                        Map.of("kind", "carer", "other", child)));

        JsonNode task = onlyConsideration(manager);
        String ref = task.get("cases").get(0).stringValue();
        assertThat(ref).isNotEqualTo(plan);
        assertThat(told(manager, ref)).contains("adult-moved-in linked-to-plan");
        assertThat(told(manager, plan)).contains("adult-moved-in other-family");
        assertThat(manager.get("/cases/" + ref).status()).isEqualTo(200);

        String completion = "/api/v1/tasks/" + task.get("id").stringValue() + "/completion";
        Answer refused =
                manager.post(
                        completion,
                        Map.of(
                                "decision", "not-called",
                                "reason", "He has moved out again.",
                                "discussedAt", Instant.now().minusSeconds(5).toString()));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("child protection chair");
        Answer called =
                manager.post(completion, Map.of("decision", "hold", "reason", "He was the risk."));

        assertThat(called.status()).as(called.toString()).isEqualTo(200);
        assertThat(manager.steps(task.get("subjectId").stringValue()))
                .containsExactly("hold-considered-conference");
    }

    private static String register(Person who, String kind, String name) {
        Answer answer = who.post("/api/v1/people", Map.of("kind", kind, "name", name));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").stringValue();
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static JsonNode onlyConsideration(Person who) {
        List<JsonNode> found = who.tasksIn(CONSIDER);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> told(Person who, String ref) {
        JsonNode told = who.get("/api/v1/cases/" + ref + "/told").body().get("told");
        Stream<JsonNode> rows = StreamSupport.stream(told.spliterator(), false);
        return rows.map(one -> one.get("what"))
                .map(what -> what.get("kind").stringValue() + " " + what.get("stage").stringValue())
                .toList();
    }
}
