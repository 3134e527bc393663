package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A single assessment, from the decision on the referral to the manager’s agreement (T8). */
class SingleAssessmentStoryIT extends RealServers {

    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement({"L-3.1.1", "L-3.1.19"})
    void it_ends_when_the_child_was_seen_the_agencies_were_heard_and_a_manager_agrees() {
        JsonNode referred = referred();
        String ref = referred.get("children").get(0).get("caseRef").stringValue();
        Person worker = signedIn("duty.worker");
        Person manager = signedIn("team.manager");
        String referral = referred.get("referralId").stringValue();
        done(
                worker,
                worker.task(referral, "decide-referral"),
                Map.of("outcome", "child-in-need", "reason", "Support with feeding."));
        String id = of(worker, ref).get("id").stringValue();

        done(
                manager,
                manager.task(id, "plan-single-assessment"),
                Map.of("lead", "Sam Carr", "agencies", List.of("school")));
        Answer early =
                complete(worker, worker.task(id, "conclude-single-assessment"), conclusion());
        assertThat(early.status()).as(early.toString()).isEqualTo(422);
        lines("assessed_child", id)
                .forEach(line -> done(worker, worker.task(line, "see-assessed-child"), seen()));
        List<String> asked = lines("assessment_agency", id);
        assertThat(asked).hasSizeGreaterThan(3);
        asked.forEach(
                line ->
                        done(
                                worker,
                                worker.task(line, "obtain-assessment-contribution"),
                                Map.of("kind", "nil-return")));
        Answer unseen =
                complete(worker, worker.task(id, "conclude-single-assessment"), conclusion());
        assertThat(unseen.status()).as(unseen.toString()).isEqualTo(422);
        circulated(worker, id)
                .forEach(
                        line ->
                                done(
                                        worker,
                                        worker.task(line, "obtain-draft-answer"),
                                        Map.of("position", "comments", "words", "Seen twice.")));
        done(worker, worker.task(id, "conclude-single-assessment"), conclusion());
        done(manager, manager.task(id, "approve-single-assessment"), Map.of("agreed", true));

        assertThat(of(worker, ref).get("state").stringValue()).isEqualTo("ended");
        assertThat(of(worker, ref).get("due").isEmpty()).isTrue();
        assertThat(worker.steps(id)).isEmpty();
        assertThat(worker.get("/cases/" + ref).status()).isEqualTo(200);
        EngineCaughtUp.with(jdbc, id);
        String help = helpOf(id);
        done(worker, worker.task(help, "set-up-agreed-help"), help(true));
        done(worker, worker.task(help, "review-agreed-help"), help(false));
        assertThat(worker.steps(help)).isEmpty();
        assertThat(worker.get("/cases/" + ref).body().stringValue())
                .contains("Help that was agreed", "She eats well.");
    }

    @Test
    @Requirement("L-3.1.1")
    void a_strategy_discussion_is_called_whatever_is_missing() {
        String ref = referred().get("children").get(0).get("caseRef").stringValue();
        Person worker = signedIn("duty.worker");
        Answer begun =
                worker.post(
                        "/api/v1/cases/" + ref + "/single-assessments",
                        Map.of("why", "Missed meals.", "referredOn", "2026-01-05"));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        String id = begun.body().get("id").stringValue();

        done(
                worker,
                worker.task(id, "conclude-single-assessment"),
                Map.of("outcome", "strategy-discussion", "analysis", "Bruised."));

        assertThat(new Rows(jdbc).openDiscussionsOf(ref)).isEqualTo(1);
        assertThat(new Rows(jdbc).waitingIn(ref))
                .extracting(Rows.Step::name)
                .contains("invite-to-discussion", "see-assessed-child");
        lines("assessed_child", id)
                .forEach(line -> done(worker, worker.task(line, "see-assessed-child"), seen()));
        EngineCaughtUp.withCase(jdbc, ref, List.of("single-assessment", "assessed-child"));
    }

    private static Map<String, Object> conclusion() {
        return Map.of(
                "outcome", "early-help",
                "analysis", "Safe with help.",
                "sharedOn", "2026-01-05",
                "shared", "At home.",
                "late", "It was begun late.");
    }

    private static Map<String, Object> help(boolean goesOn) {
        return Map.of(
                "goesOn", goesOn,
                "what", "The family centre sees her weekly.",
                "lead", "Sam Carr",
                "reviewOn", WorkingTime.dayOf(Instant.now()).plusDays(20).toString(),
                "why", "She eats well.");
    }

    private String helpOf(String id) {
        return jdbc.sql("select id::text from agreed_help where assessment_id = :id")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .single();
    }

    private static Map<String, Object> seen() {
        return Map.of(
                "at", Instant.parse("2026-01-05T10:00:00Z"), "seen", "alone", "says", "Plays.");
    }

    private static JsonNode of(Person who, String ref) {
        Answer answer = who.get("/api/v1/cases/" + ref + "/single-assessments");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body().get("assessments").get(0);
    }

    /** The draft is circulated; answers what waits for the agencies. */
    private List<String> circulated(Person worker, String id) {
        Answer answer =
                worker.post(
                        "/api/v1/analyses/" + id + "/versions",
                        Map.of(
                                "analysis", "Safe with help.",
                                "plan", "A health visitor comes weekly.",
                                "circulate", true));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return jdbc.sql(
                        """
                        select a.id::text from draft_asked a join draft_version v on v.id = a.version_id
                        where v.subject_id = :id
                        """)
                .param("id", UUID.fromString(id))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> lines(String table, String id) {
        return jdbc.sql("select id::text from " + table + " where assessment_id = :id")
                .param("id", UUID.fromString(id))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void done(Person who, String task, Map<String, Object> form) {
        Answer answer = complete(who, task, form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static Answer complete(Person who, String task, Map<String, Object> form) {
        return who.post("/api/v1/tasks/" + task + "/completion", form);
    }

    private JsonNode referred() {
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
        return answer.body();
    }
}
