package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
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

    private static String completion(String task) {
        return "/api/v1/tasks/" + task + "/completion";
    }

    private static String task(Person who, String subject) {
        JsonNode tasks = who.get("/api/v1/tasks?view=all&subject=" + subject).body().get("tasks");
        assertThat(tasks).hasSize(1);
        return tasks.get(0).get("id").stringValue();
    }
}
