package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A child protection plan from its conference to the review that ends it (T9, T10). */
class PlanStoryIT extends RealServers {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final List<String> QUORUM =
            List.of("childrens-social-care", "police", "health-visiting");

    @Autowired private JdbcClient jdbc;
    @Autowired private Deadlines deadlines;
    private final LocalDate today = WorkingTime.dayOf(Instant.now());
    private final LocalDate conference = today.minusDays(3);

    @Test
    @Requirement("L-3.1.24")
    void a_plan_runs_from_its_conference_over_core_group_and_reviews_to_its_end() {
        Person manager = signedIn("team.manager");
        String ref = caseOf(refer());
        String id = conferenceHeld(ref, conference);

        Answer refused = decide(id, Map.of("decision", "no-plan", "reason", "Safe."));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("\"came\"", "\"instead\"");
        accepted(decide(id, plan()));
        assertThat(due(ref, "hold-core-group"))
                .isEqualTo(reckoned(LimitCode.T9_FIRST_CORE_GROUP, conference));
        Instant firstReview = reckoned(LimitCode.T10_FIRST_REVIEW, conference);
        assertThat(due(ref, "hold-review-conference")).isEqualTo(firstReview);
        assertThat(page(manager, "/cases/" + ref + "/brief"))
                .contains("Child protection plan since", ": neglect.", "Next core group: due");

        coreGroup(id, today.minusDays(2));
        assertThat(due(ref, "hold-core-group"))
                .isEqualTo(reckoned(LimitCode.NEXT_CORE_GROUP, today.minusDays(2)));
        accepted(review(id, today.minusDays(2), List.of("gp"), "continues"));
        assertThat(due(ref, "hold-review-conference")).isEqualTo(firstReview);
        accepted(review(id, today.minusDays(1), QUORUM, "continues"));
        assertThat(due(ref, "hold-review-conference"))
                .isEqualTo(reckoned(LimitCode.T10_LATER_REVIEW, today.minusDays(1)));
        assertThat(review(id, today, List.of("gp"), "ends").status()).isEqualTo(422);
        accepted(review(id, today, QUORUM, "ends"));

        assertThat(plans(ref).get(0).get("state").stringValue()).isEqualTo("ended");
        assertThat(plans(ref).get(0).get("due")).isEmpty();
        assertThat(manager.steps(id)).isEmpty();
        assertThat(page(manager, "/cases/" + ref)).contains("No child protection plan since");
        EngineCaughtUp.with(jdbc, id);
    }

    @Test
    void a_core_group_that_nobody_holds_in_time_climbs() {
        String id = conferenceHeld(caseOf(refer()), today.minusDays(40));

        accepted(decide(id, plan()));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(toldOfOverdue(id, "hold-core-group"))
                                        .contains("team-manager"));
        assertThat(signedIn("team.manager").steps(id)).contains("hold-core-group");
        EngineCaughtUp.with(jdbc, id);
    }

    @Test
    void the_other_child_of_the_home_is_decided_for_too() {
        JsonNode baby = refer();
        String sister = id("/api/v1/people", Map.of("kind", "child", "ageInMonths", 40));
        String home = id("/api/v1/households", Map.of("address", "1 Plan Lane"));
        livesIn(home, baby.get("personId").stringValue());
        livesIn(home, sister);

        String baby1 = caseOf(baby);
        conferenceHeld(baby1, today);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(askedBeside(baby1)).hasSize(1));
        String asked = askedBeside(baby1).getFirst();
        assertThat(signedIn("team.manager").steps(asked)).containsExactly("decide-protection-plan");
        accepted(decide(asked, noPlan()));
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "decision", "plan",
                "category", "neglect",
                "reason", "Feeds are missed.",
                "lead", "Sam Carr",
                "members", List.of("childrens-social-care", "health-visiting"),
                "mustChange", "The baby is fed.");
    }

    private static Map<String, Object> noPlan() {
        return Map.of(
                "decision",
                "no-plan",
                "reason",
                "She eats at school.",
                "instead",
                "The school nurse sees her every week.",
                "came",
                QUORUM);
    }

    /** The fast track leads to a conference without an enquiry; the id of what it is to decide. */
    private String conferenceHeld(String ref, LocalDate on) {
        Answer taken =
                signedIn("duty.worker")
                        .post(
                                "/api/v1/cases/" + ref + "/conference-fast-track",
                                Map.of("why", "She is afraid to go home."));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        String task =
                new Rows(jdbc)
                        .waitingIn(ref).stream()
                                .filter(one -> one.name().equals("hold-fast-tracked-conference"))
                                .findFirst()
                                .orElseThrow()
                                .task();
        accepted(
                signedIn("team.manager")
                        .post(
                                "/api/v1/tasks/" + task + "/completion",
                                Map.of("on", on.toString())));
        return plans(ref).get(0).get("id").stringValue();
    }

    private Answer decide(String id, Map<String, Object> form) {
        return complete("team.manager", id, "decide-protection-plan", form);
    }

    private void coreGroup(String id, LocalDate on) {
        accepted(
                complete(
                        "duty.worker",
                        id,
                        "hold-core-group",
                        Map.of("on", on.toString(), "came", QUORUM, "decided", "Daily visits.")));
    }

    private Answer review(String id, LocalDate on, List<String> came, String outcome) {
        return complete(
                "team.manager",
                id,
                "hold-review-conference",
                Map.of(
                        "on",
                        on.toString(),
                        "came",
                        came,
                        "outcome",
                        outcome,
                        "reason",
                        "He gains weight.",
                        "after",
                        "The health visitor goes on."));
    }

    private Answer complete(String who, String id, String step, Map<String, Object> form) {
        Person person = signedIn(who);
        return person.post("/api/v1/tasks/" + person.task(id, step) + "/completion", form);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private JsonNode plans(String ref) {
        return signedIn("duty.worker")
                .get("/api/v1/cases/" + ref + "/protection-plans")
                .body()
                .get("plans");
    }

    private Instant due(String ref, String step) {
        return StreamSupport.stream(plans(ref).get(0).get("due").spliterator(), false)
                .filter(one -> one.get("step").stringValue().equals(step))
                .map(one -> Instant.parse(one.get("at").stringValue()))
                .findFirst()
                .orElseThrow();
    }

    private Instant reckoned(LimitCode limit, LocalDate from) {
        return deadlines.reckon(limit, from.atStartOfDay(WorkingTime.ZONE).toInstant()).dueAt();
    }

    private static String page(Person who, String path) {
        return who.get(path).body().stringValue();
    }

    private List<String> toldOfOverdue(String id, String step) {
        return jdbc.sql(
                        """
                        select distinct n.role from notice n join deadline d on d.id = n.about_id
                        where d.subject_id = :id and d.step = :step and d.due_at < now()
                        """)
                .param("id", UUID.fromString(id))
                .param("step", step)
                .query((row, number) -> row.getString("role"))
                .list();
    }

    private List<String> askedBeside(String ref) {
        return jdbc.sql("select id::text from child_protection_plan where beside_case = :ref")
                .param("ref", ref)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String caseOf(JsonNode child) {
        return child.get("caseRef").stringValue();
    }

    private JsonNode refer() {
        Answer answer =
                system("hospital")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(Map.of("ageInMonths", 2, "mobility", "mobile")),
                                        "whereabouts",
                                        "At home",
                                        "worry",
                                        "Feeds are missed."),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("children").get(0);
    }

    private String id(String path, Map<String, Object> form) {
        Answer answer =
                signedIn("duty.worker")
                        .post(path, form, "Idempotency-Key", UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("id").stringValue();
    }

    private void livesIn(String home, String person) {
        Answer answer =
                signedIn("duty.worker")
                        .post("/api/v1/households/" + home + "/members", Map.of("person", person));
        assertThat(answer.status()).as(answer.toString()).isLessThan(300);
    }
}
