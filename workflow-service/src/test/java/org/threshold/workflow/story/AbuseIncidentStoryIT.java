package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** Domestic abuse around a baby whose household nobody has entered, at night. */
class AbuseIncidentStoryIT extends RealServers {

    private static final String ASSESS = "assess-domestic-abuse-incident";
    private static final String WITHOUT = "/api/v1/domestic-abuse-incidents/without-dash";

    @Test
    @Requirement({"L-3.1.3c", "R-TVP-1"})
    void an_incident_waits_for_its_own_dash_and_nobody_engaging_raises_it() {
        String ref = babyReferredBy(system("hospital"));
        Person sergeant = signedIn("referral.sergeant");
        Answer recorded =
                sergeant.post(
                        "/api/v1/cases/" + ref + "/domestic-abuse-incidents",
                        Map.of("words", "Shouting in the flat.", "childrenPresent", "yes"));
        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(201);
        String id = recorded.body().get("id").stringValue();
        assertThat(sergeant.steps(id)).containsExactly(ASSESS);
        assertThat(sergeant.get(WITHOUT).body().toString()).contains(id);
        String task = task(sergeant, id);
        assertThat(sergeant.get("/tasks/" + task).status()).isEqualTo(200);

        Answer refused =
                sergeant.post(completion(task), Map.of("indicators", 11, "engagement", "refused"));
        Answer provisional =
                sergeant.post(
                        completion(task),
                        Map.of("indicators", 11, "engagement", "refused", "provisional", true));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("Enter the household");
        assertThat(provisional.status()).as(provisional.toString()).isEqualTo(200);
        assertThat(sergeant.steps(id))
                .containsExactlyInAnyOrder("complete-provisional-dash", "supervise-raised-dash");
        JsonNode shown =
                sergeant.get("/api/v1/cases/" + ref + "/domestic-abuse-incidents").body().get(0);
        assertThat(shown.get("grade").stringValue()).isEqualTo("high");
        assertThat(shown.get("state").stringValue()).isEqualTo("provisional");
        assertThat(sergeant.get("/api/v1/cases/" + ref + "/told").body().toString())
                .contains("dash-assessed", "not-engaged", "marac");
        assertThat(sergeant.get("/cases/" + ref).status()).isEqualTo(200);
        assertThat(sergeant.get("/cases/" + ref + "/domestic-abuse-incidents/new").status())
                .isEqualTo(200);
    }

    @Test
    @Requirement({"R-C&F-8a", "R-TVP-5"})
    void whoever_is_alleged_to_have_abused_is_worked_with_and_a_warning_is_looked_at() {
        String ref = babyReferredBy(system("hospital"));
        Person sergeant = signedIn("referral.sergeant");
        String he =
                made(sergeant.post("/api/v1/people", Map.of("kind", "adult", "name", "Gus Pike")));
        String incident =
                made(
                        sergeant.post(
                                "/api/v1/cases/" + ref + "/domestic-abuse-incidents",
                                Map.of("words", "Shouting.", "alleged", List.of(he))));
        String abusers = "/api/v1/cases/" + ref + "/alleged-abusers";
        String work = sergeant.get(abusers).body().get(0).get("id").stringValue();
        assertThat(sergeant.steps(work)).containsExactly("work-with-alleged-abuser");
        String task = task(sergeant, work);
        Person worker = signedIn("duty.worker");
        assertThat(worker.get("/tasks/" + task).status()).isEqualTo(200);

        Answer silent = worker.post(completion(task), Map.of("safe", false));
        Answer answer =
                worker.post(
                        completion(task),
                        Map.of(
                                "safe",
                                false,
                                "notSafeBecause",
                                "He has her telephone.",
                                "nextLookOn",
                                WorkingTime.dayOf(Instant.now()).plusDays(7).toString()));
        Answer disposed =
                sergeant.post(
                        "/api/v1/cases/" + ref + "/domestic-abuse-disposals",
                        Map.of(
                                "incident",
                                incident,
                                "kind",
                                "harassment-warning",
                                "at",
                                Instant.now().toString()));

        assertThat(silent.status()).as(silent.toString()).isEqualTo(422);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(worker.steps(work)).containsExactly("work-with-alleged-abuser");
        assertThat(disposed.status()).as(disposed.toString()).isEqualTo(201);
        JsonNode warning =
                worker.get("/api/v1/cases/" + ref + "/domestic-abuse-disposals").body().get(0);
        assertThat(worker.steps(warning.get("id").stringValue()))
                .containsExactly("look-at-abuse-warning");
        assertThat(worker.get("/cases/" + ref).status()).isEqualTo(200);
        assertThat(worker.get("/cases/" + ref + "/alleged-abusers/new").status()).isEqualTo(200);
        assertThat(worker.get("/cases/" + ref + "/domestic-abuse-disposals/new").status())
                .isEqualTo(200);
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").stringValue();
    }

    private static String completion(String task) {
        return "/api/v1/tasks/" + task + "/completion";
    }

    private static String task(Person who, String subject) {
        JsonNode tasks = who.get("/api/v1/tasks?view=all&subject=" + subject).body().get("tasks");
        assertThat(tasks).hasSize(1);
        return tasks.get(0).get("id").stringValue();
    }
}
