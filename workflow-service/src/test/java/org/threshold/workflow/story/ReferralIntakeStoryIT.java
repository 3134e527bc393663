package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What a referral may leave out, what is refused with its remedy, and who a child turns out to be.
 */
class ReferralIntakeStoryIT extends RealServers {

    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement("R-ASC-3")
    void a_worker_takes_an_anonymous_referral_by_telephone_and_what_is_missing_becomes_a_task() {
        Person worker = signedIn("duty.worker");
        var form = form(Map.of("ageInMonths", 20));
        form.put("channel", "telephone");
        form.put("referrer", Map.of("anonymous", true));

        Answer taken = refer(worker, form);

        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        String id = taken.body().get("referralId").stringValue();
        assertThat(worker.steps(id)).contains("complete-record");
    }

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void a_child_without_a_gp_is_a_task_and_one_registered_nowhere_a_concern() {
        Person worker = signedIn("duty.worker");
        String ref = child(refer(worker, form(Map.of("name", "Una Probe"))).body(), "caseRef");

        JsonNode waits =
                worker.get("/api/v1/tasks?view=all&step=find-practice&case=" + ref)
                        .body()
                        .get("tasks");
        String task = waits.get(0).get("id").stringValue();
        Answer found = complete(worker, task, Map.of("answer", "not-registered"));

        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        assertThat(worker.get("/api/v1/cases/" + ref + "/minor-concerns").body().toString())
                .contains("The child is not registered with a GP practice");
        assertThat(
                        complete(worker, task, Map.of("answer", "registered", "practice", "K81234"))
                                .status())
                .isEqualTo(409);
    }

    @Test
    void a_number_that_is_none_is_refused_with_its_remedy_and_may_be_left_out() {
        Person worker = signedIn("duty.worker");

        Answer refused = refer(worker, form(Map.of("nhsNumber", "1234567890")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString())
                .contains("children[0].nhsNumber", "leave it out")
                .doesNotContain("1234567890");
        assertThat(refer(worker, form(Map.of("name", "Ada Probe"))).status()).isEqualTo(201);
    }

    @Test
    @Requirement("L-3.1.14")
    void who_where_and_the_worry_are_all_that_is_needed() {
        Answer refused = refer(system("health-visiting"), new HashMap<>());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("children", "whereabouts", "worry");
    }

    @Test
    void a_field_that_nobody_knows_is_named() {
        var form = form(Map.of("ageInMonths", 20));
        form.put("urgencyy", "high");

        Answer refused = refer(system("health-visiting"), form);

        assertThat(refused.status()).isBetween(400, 422);
        assertThat(refused.body().toString()).contains("urgencyy");
    }

    @Test
    void a_person_confirms_who_a_child_is_and_the_worry_reaches_the_mark_that_is_held() {
        String number = "9434765919";
        Map<String, Object> baby =
                Map.of(
                        "name", "Zoe Intake",
                        "dateOfBirth", "2026-09-07",
                        "nhsNumber", number,
                        "mark", "uncertain-mark");
        Map<String, Object> again =
                Map.of("name", "Zoe Intake", "dateOfBirth", "2026-09-07", "nhsNumber", number);
        Person worker = signedIn("duty.worker");
        JsonNode first = refer(system("health-visiting"), form(baby)).body();
        var second = form(again);
        second.put("suspicion", "suspected");

        JsonNode other = refer(system("hospital"), second).body();
        String confirm = worker.task(child(other, "personId"), "confirm-match");
        Answer confirmed = complete(worker, confirm, Map.of("personId", child(first, "personId")));

        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        assertThat(confirmed.body().toString()).contains(child(first, "caseRef"));
        assertThat(joinedTo(child(other, "caseRef"))).isEqualTo(child(first, "caseRef"));
        assertThat(causeOf(child(first, "caseRef"))).isEqualTo("further-concern");
    }

    private static Map<String, Object> form(Map<String, Object> child) {
        return new HashMap<>(
                Map.of(
                        "children", List.of(child),
                        "whereabouts", "At home",
                        "worry", "Missed feeds."));
    }

    private static Answer refer(Person who, Map<String, Object> form) {
        return who.post("/api/v1/referrals", form, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Answer complete(Person who, String task, Map<String, String> form) {
        return who.post("/api/v1/tasks/" + task + "/completion", form);
    }

    private static String child(JsonNode referral, String field) {
        return referral.get("children").get(0).get(field).stringValue();
    }

    private String joinedTo(String ref) {
        return one("select joined_to from case_file where ref = :ref", ref);
    }

    private String causeOf(String ref) {
        return one("select cause from uncertain_mark where case_ref = :ref", ref);
    }

    private String one(String sql, String ref) {
        return jdbc.sql(sql).param("ref", ref).query(String.class).single();
    }
}
