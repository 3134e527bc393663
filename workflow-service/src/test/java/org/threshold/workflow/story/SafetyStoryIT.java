package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A Saturday night and the review after it; a return home that nobody decided. */
class SafetyStoryIT extends RealServers {

    private final LocalDate saturday =
            LocalDate.now(WorkingTime.ZONE).with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));

    @Autowired private JdbcClient jdbc;
    @Autowired private WorkingTime working;

    @Test
    @Requirement({"R-TVP-6c", "L-3.1.18"})
    void a_saturday_contact_closes_with_a_sergeant_and_a_plan_that_is_reviewed_at_ten() {
        String child = refer();
        Person night = signedIn("edt.worker");

        Answer kept =
                night.post(
                        "/api/v1/cases/" + child + "/out-of-hours-contacts", contact("constable"));
        String contact = kept.body().get("contactId").stringValue();
        List<String> toClose = night.steps(contact);
        Answer closed = add(night, contact, "sergeant");

        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        assertThat(kept.body().get("complete").booleanValue()).isFalse();
        assertThat(kept.body().get("missing").toString()).contains("sergeant or above");
        assertThat(toClose).containsExactly("close-out-of-hours-contact");
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        assertThat(night.steps(contact)).isEmpty();
        assertThat(instant(closed.body(), "reviewDueAt")).isEqualTo(tenOnTheNextWorkingDay());
        String plan = closed.body().get("planId").stringValue();
        Person manager = signedIn("team.manager");
        JsonNode review = manager.tasks(plan).getFirst();
        assertThat(instant(review, "dueAt")).isEqualTo(tenOnTheNextWorkingDay());
        assertThat(live(manager)).contains(plan);
        assertThat(told(manager, child)).contains("out-of-hours-plan-agreed agreed");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(told(manager, child))
                                        .contains("out-of-hours-plan-agreed due-for-review"));

        Answer reviewed =
                manager.post(
                        "/api/v1/tasks/" + review.get("id").stringValue() + "/completion",
                        Map.of("done", "All of it.", "outcome", "ends", "rank", "confirmed"));

        assertThat(reviewed.status()).as(reviewed.toString()).isEqualTo(200);
        assertThat(live(manager)).doesNotContain(plan);
        EngineCaughtUp.with(jdbc, plan);
    }

    @Test
    @Requirement({"R-4.2-3d", "L-3.1.7"})
    void deciding_a_return_home_is_refused_and_the_fact_is_accepted_and_told() {
        String child = refer();
        reportInjury(child);

        Answer refused =
                signedIn("duty.worker")
                        .post(
                                "/api/v1/cases/" + child + "/return-home-decisions",
                                Map.of(
                                        "answer", "returns",
                                        "reason", "She is better.",
                                        "place", "Home",
                                        "carers", "Mother"));
        Answer fact =
                system("health-visiting")
                        .post(
                                "/api/v1/changes",
                                Map.of(
                                        "kind", "child-returned-home",
                                        "cases", List.of(child),
                                        "codes", Map.of("whereabouts", "left-hospital")));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body().toString())
                .contains("No strategy meeting has decided")
                .contains("recorded as a fact");
        assertThat(fact.status()).as(fact.toString()).isEqualTo(201);
        Person manager = signedIn("team.manager");
        assertThat(hearers(manager, child))
                .contains("police-referral-sergeant P1")
                .containsAnyOf("duty-social-worker P1", "edt-worker P1")
                .containsAnyOf("service-manager P1", "on-call-senior-manager P1");
        JsonNode line = onBoard(manager, child);
        assertThat(line.get("standing").stringValue()).isEqualTo("no-decision");
        assertThat(line.get("discussions")).hasSize(1);
        Answer standing = manager.get("/api/v1/cases/" + child + "/return-home-decisions");
        assertThat(standing.body().get("decided").booleanValue()).isFalse();
        assertThat(standing.body().get("missing")).hasSize(2);
    }

    private String refer() {
        Answer answer =
                system("hospital")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(Map.of("ageInMonths", 2, "mobility", "not-mobile")),
                                        "whereabouts",
                                        "On the ward",
                                        "worry",
                                        "Not feeding."),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("children").get(0).get("caseRef").stringValue();
    }

    private void reportInjury(String child) {
        Answer answer =
                system("hospital")
                        .post(
                                "/api/v1/changes",
                                Map.of(
                                        "kind", "new-injury",
                                        "cases", List.of(child),
                                        "codes", Map.of("bodySite", "arm")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private Map<String, Object> contact(String rank) {
        Map<String, Object> form = new HashMap<>(addition(rank));
        form.put("purpose", "strategy-discussion");
        form.put("at", saturday.atTime(20, 0).atZone(WorkingTime.ZONE).toInstant().toString());
        return form;
    }

    private static Map<String, Object> addition(String rank) {
        var action = Map.of("action", "Stay on the ward", "who", "Ward sister");
        var plan =
                Map.of(
                        "risks", "Unexplained bruise.",
                        "actions", List.of(action),
                        "whereabouts", "On the ward",
                        "contingency", "Ring the police control room",
                        "expiresAt", Instant.now().plusSeconds(86_400).toString());
        return Map.of(
                "about",
                "A bruise on a baby.",
                "participants",
                List.of(Map.of("agency", "police", "rank", rank, "name", "An officer")),
                "plan",
                plan);
    }

    private static Answer add(Person who, String contact, String rank) {
        return who.post("/api/v1/out-of-hours-contacts/" + contact + "/additions", addition(rank));
    }

    private Instant tenOnTheNextWorkingDay() {
        LocalDate day = saturday.plusDays(1);
        while (!working.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(10, 0).atZone(WorkingTime.ZONE).toInstant();
    }

    private static Instant instant(JsonNode body, String field) {
        return Instant.parse(body.get(field).stringValue());
    }

    private static String live(Person who) {
        return who.get("/api/v1/out-of-hours-plans?live=true").body().toString();
    }

    private static List<String> told(Person who, String child) {
        return rows(who, child)
                .map(
                        one ->
                                one.get("what").get("kind").stringValue()
                                        + " "
                                        + one.get("what").get("stage").stringValue())
                .toList();
    }

    private static List<String> hearers(Person who, String child) {
        return rows(who, child)
                .filter(
                        one ->
                                one.get("what")
                                        .get("kind")
                                        .stringValue()
                                        .equals("child-returned-home"))
                .map(
                        one ->
                                one.get("recipient").get("role").stringValue()
                                        + " "
                                        + one.get("priority").stringValue())
                .toList();
    }

    private static Stream<JsonNode> rows(Person who, String child) {
        JsonNode told = who.get("/api/v1/cases/" + child + "/told").body().get("told");
        return StreamSupport.stream(told.spliterator(), false);
    }

    private static JsonNode onBoard(Person who, String child) {
        JsonNode board = who.get("/api/v1/board/home-without-a-decision").body();
        return StreamSupport.stream(board.spliterator(), false)
                .filter(line -> line.get("caseRef").stringValue().equals(child))
                .findFirst()
                .orElseThrow();
    }
}
