package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.story.Person.Answer;

/**
 * Agencies' systems say what happened, each with its own key, as itself, and read only their own.
 */
class AgencyChangesStoryIT extends RealServers {

    private static final String CHANGES = "/api/v1/changes";
    private static final String KEYS = "/api/v1/keys";

    private String child;
    private Person hospital;

    @BeforeEach
    void aChildIsReferred() {
        hospital = system("hospital");
        child = babyReferredBy(hospital);
    }

    @Test
    void a_hospital_tells_of_an_admission_once_however_often_it_is_sent() {
        String key = UUID.randomUUID().toString();

        Answer first = hospital.post(CHANGES, admitted("illness"), "Idempotency-Key", key);
        Answer again = hospital.post(CHANGES, admitted("illness"), "Idempotency-Key", key);
        Answer another = hospital.post(CHANGES, admitted("injury"), "Idempotency-Key", key);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.body().toString()).contains("Idempotency-Key", "Use a new key");
    }

    @Test
    void what_is_wrong_is_answered_at_once_with_its_field_and_the_remedy() {
        Answer answer = hospital.post(CHANGES, admitted("fever"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().toString())
                .contains("codes.reason", "Give one of: injury, illness, other.");
    }

    @Test
    void whatever_it_says_it_reports_as_itself_and_no_other_system_reads_it() {
        var seenByPolice =
                Map.of(
                        "kind", "care-concern",
                        "cases", List.of(child),
                        "codes", Map.of("concern", "feeding", "seenBy", "police"));

        Answer told = hospital.post(CHANGES, seenByPolice);
        String place = CHANGES + "/" + told.body().get("changeId").stringValue();

        assertThat(hospital.get(place).body().get("reportedBy").stringValue())
                .isEqualTo("hospital");
        assertThat(given("school").get(place).status()).isEqualTo(404);
        assertThat(hospital.get("/api/v1/cases/" + child + "/told").status()).isEqualTo(403);
        assertThat(hospital.post(CHANGES + "/recipients", seenByPolice).status()).isEqualTo(403);
    }

    @Test
    void an_operator_gives_an_agency_a_key_and_ends_it() {
        Person operator = signedIn("operator");
        Answer given = operator.post(KEYS, Map.of("agency", "probation", "label", "case system"));
        Person probation = holding(given.body().get("key").stringValue());

        Answer told = probation.post(CHANGES, missing());
        String id = given.body().get("id").stringValue();
        Answer ended = operator.post(KEYS + "/" + id + "/end", Map.of());
        Answer late = probation.post(CHANGES, missing());

        assertThat(told.status()).as(told.toString()).isEqualTo(201);
        assertThat(ended.status()).isEqualTo(204);
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.body().toString()).contains("The API key is not known, or it has ended.");
        assertThat(operator.get(KEYS).body().toString())
                .contains("case system")
                .doesNotContain(given.body().get("key").stringValue());
        assertThat(signedIn("team.manager").get(KEYS).status()).isEqualTo(403);
    }

    private Person given(String agency) {
        Answer given =
                signedIn("operator").post(KEYS, Map.of("agency", agency, "label", "its system"));
        return holding(given.body().get("key").stringValue());
    }

    private Map<String, Object> missing() {
        return Map.of("kind", "child-missing", "stage", "missing", "cases", List.of(child));
    }

    private Map<String, Object> admitted(String reason) {
        return Map.of(
                "kind",
                "child-admitted",
                "stage",
                "admitted",
                "cases",
                List.of(child),
                "codes",
                Map.of("reason", reason));
    }
}
