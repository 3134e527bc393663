package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** An unborn child, from the midwife’s word of the pregnancy to the end of the assessment. */
class PreBirthStoryIT extends RealServers {

    @Test
    @Requirement({"L-3.1.12", "R-4.2-9"})
    void a_pregnancy_is_assessed_by_every_source_and_the_booking_waits_for_those_it_needs() {
        Person midwifery = system("midwifery");
        Person worker = signedIn("duty.worker");
        String ref = referred(midwifery);
        Answer told = midwifery.post("/api/v1/changes", pregnancy(ref), "Idempotency-Key", key());
        assertThat(told.status()).as(told.toString()).isEqualTo(201);
        JsonNode one = of(worker, ref);
        assertThat(one.get("priority").stringValue()).isEqualTo("urgent");
        String booking = "/api/v1/cases/" + ref + "/midwife-booking";
        assertThat(midwifery.post(booking, Map.of("complete", true)).status()).isEqualTo(422);

        for (JsonNode source : one.get("sources")) {
            done(
                    worker,
                    worker.task(source.get("id").stringValue(), "obtain-from-source"),
                    Map.of("kind", "nil-return"));
        }

        assertThat(midwifery.post(booking, Map.of("complete", true)).status()).isEqualTo(204);
        String id = one.get("id").stringValue();
        done(
                worker,
                worker.task(id, "conclude-pre-birth-assessment"),
                Map.of("outcome", "early-help", "analysis", "Safe with help."));
        assertThat(of(worker, ref).get("outcome").stringValue()).isEqualTo("early-help");
        assertThat(worker.steps(id)).containsExactly("make-antenatal-contact");
        assertThat(worker.get("/cases/" + ref).status()).isEqualTo(200);
    }

    private static Map<String, Object> pregnancy(String ref) {
        return Map.of(
                "kind",
                "pregnancy-identified",
                "cases",
                List.of(ref),
                "occurredAt",
                "2026-01-05T10:00:00Z",
                "codes",
                Map.of("domesticAbuse", "yes"),
                "detail",
                "Bruised at booking.");
    }

    private static JsonNode of(Person who, String ref) {
        Answer answer = who.get("/api/v1/cases/" + ref + "/pre-birth-assessments");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().get("assessments").get(0);
    }

    private static void done(Person who, String task, Map<String, Object> form) {
        Answer answer = who.post("/api/v1/tasks/" + task + "/completion", form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static String referred(Person by) {
        Answer answer =
                by.post(
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
                        key());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("children").get(0).get("caseRef").stringValue();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
