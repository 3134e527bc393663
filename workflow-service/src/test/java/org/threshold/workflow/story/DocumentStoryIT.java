package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;

/** Documents that other systems keep and e-mails that were filed, about a baby in hospital. */
class DocumentStoryIT extends RealServers {

    private static final String REPORT = "/api/v1/reports/documents-without-place";
    private static final String STEP = "read-filed-email";

    private Person hospital;
    private Person manager;
    private String ref;

    @BeforeEach
    void aBabyIsReferred() {
        hospital = system("hospital");
        manager = signedIn("team.manager");
        ref = babyReferredBy(hospital);
    }

    @Test
    @Requirement("R-Hosp-3c")
    void a_hospitals_system_files_an_email_once_and_a_person_reads_and_verifies_it() {
        String key = UUID.randomUUID().toString();
        var passedOn = email("gp");

        Answer filed = hospital.post(emails(), passedOn, "Idempotency-Key", key);
        Answer again = hospital.post(emails(), passedOn, "Idempotency-Key", key);

        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        assertThat(filed.body().get("readBy").isNull()).isFalse();
        assertThat(again.body()).isEqualTo(filed.body());
        assertThat(hospital.post(emails(), email("police"), "Idempotency-Key", key).status())
                .isEqualTo(409);
        assertThat(hospital.post(emails(), Map.of("sender", "the ward")).body().toString())
                .contains("\"sender\"", "\"text\"");
        assertThat(hospital.get(documents()).status()).isEqualTo(403);

        String id = filed.body().get("id").stringValue();
        assertThat(manager.steps(id)).containsExactly(STEP);
        String task = task(id);
        assertThat(manager.get("/tasks/" + task).status()).isEqualTo(200);
        assertThat(complete(task, Map.of()).status()).isEqualTo(422);
        Answer read = complete(task, Map.of("sender", "phoned-back", "words", "The practice."));
        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        assertThat(manager.get(documents()).body().get(0).get("senderCheck").stringValue())
                .isEqualTo("phoned-back");
        assertThat(manager.steps(id)).isEmpty();
    }

    @Test
    @Requirement("R-C&F-7")
    void a_document_whose_change_was_withdrawn_has_no_place_until_it_is_corrected() {
        String change =
                hospital.post(
                                "/api/v1/changes",
                                Map.of(
                                        "kind", "care-concern",
                                        "cases", List.of(ref),
                                        "codes",
                                                Map.of("concern", "feeding", "seenBy", "hospital")))
                        .body()
                        .get("changeId")
                        .stringValue();
        String id = entered(Map.of("supports", change));
        assertThat(manager.get(REPORT).body().toString()).doesNotContain(ref);
        for (String page :
                List.of(
                        "/cases/" + ref,
                        "/cases/" + ref + "/chronology",
                        "/cases/" + ref + "/documents/new",
                        "/cases/" + ref + "/emails/new",
                        "/documents/" + id,
                        "/documents/" + id + "/correction")) {
            assertThat(manager.get(page).status()).as(page).isEqualTo(200);
        }

        Answer withdrawn =
                hospital.post(
                        "/api/v1/changes/" + change + "/withdrawal",
                        Map.of("reason", "Another baby."));

        assertThat(withdrawn.status()).as(withdrawn.toString()).isLessThan(300);
        assertThat(manager.get(REPORT).body().toString()).contains(ref);
        assertThat(hospital.post(documents(), document(Map.of("supports", change))).status())
                .isEqualTo(422);
        entered(Map.of("corrects", id, "why", "It stands for itself."));
        assertThat(manager.get(REPORT).body().toString()).doesNotContain(ref);
        assertThat(manager.get(documents()).body()).hasSize(2);
        assertThat(
                        hospital.post(documents(), document(Map.of("corrects", id, "why", "x")))
                                .status())
                .isEqualTo(409);
    }

    private String entered(Map<String, Object> more) {
        Answer entered = hospital.post(documents(), document(more));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(201);
        return entered.body().get("id").stringValue();
    }

    private static Map<String, Object> document(Map<String, Object> more) {
        Map<String, Object> document = new HashMap<>(more);
        document.put("title", "Feeding chart");
        document.put("keptIn", "hospital");
        document.put("reference", "https://records.hospital.example/17");
        document.put("datedOn", "2026-01-05");
        document.put("author", "The ward");
        return document;
    }

    private static Map<String, Object> email(String agency) {
        return Map.of("sender", "a@practice.example", "agency", agency, "text", "Nobody came.");
    }

    private Answer complete(String task, Map<String, Object> form) {
        return manager.post("/api/v1/tasks/" + task + "/completion", form);
    }

    private String task(String subject) {
        return manager.get("/api/v1/tasks?view=all&subject=" + subject)
                .body()
                .get("tasks")
                .get(0)
                .get("id")
                .stringValue();
    }

    private String documents() {
        return "/api/v1/cases/" + ref + "/documents";
    }

    private String emails() {
        return "/api/v1/cases/" + ref + "/emails";
    }
}
