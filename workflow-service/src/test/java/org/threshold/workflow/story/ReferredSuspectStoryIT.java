package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.otherchild.app.ReadOtherChildDecisions;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.app.ShowHarm;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A referral says who is suspected: the children of that adult’s other home are decided for, and
 * what is said is followed up, though nobody discusses or investigates yet.
 */
class ReferredSuspectStoryIT extends RealServers {

    private static final Actor WORKER =
            new Actor(
                    new StaffId(new UUID(1, 1)),
                    Agency.CHILDRENS_SOCIAL_CARE,
                    Set.of(Role.DUTY_SOCIAL_WORKER));

    @Autowired private JdbcClient jdbc;
    @Autowired private ShowHarm harm;
    @Autowired private ReadOtherChildDecisions others;
    private Rows rows;
    private final String suspect = "Lee " + run();

    @BeforeEach
    void looksIntoTheDatabase() {
        rows = new Rows(jdbc);
    }

    @Test
    @Requirement({"L-3.1.8", "R-4.2-4c"})
    void the_children_of_the_other_home_are_decided_for_and_what_is_said_is_followed_up() {
        String elsewhere = childOfTheOtherHome();

        JsonNode child =
                refer(
                        Map.of(
                                "suspects",
                                List.of(
                                        Map.of(
                                                "name", suspect,
                                                "dateOfBirth", "1990-01-02",
                                                "role", "parents-partner",
                                                "said", "Lee hits me.",
                                                "saidBy", "child"))));

        Step task = waiting("decide-other-child", caseOf(elsewhere));
        Answer without = complete(task, Map.of("outcome", "no-action"));
        assertThat(without.status()).as(without.toString()).isEqualTo(422);
        Answer decided =
                complete(task, Map.of("outcome", "section-17", "reason", "He lives there."));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        String ref = caseOf(elsewhere);
        assertThat(rows.acts(ref)).contains("other-child-decided", "single-assessment-begun");
        assertThat(others.of(WORKER, new CaseRef(ref)))
                .singleElement()
                .satisfies(one -> assertThat(one.isOpen()).isFalse());

        Step allegation = waiting("close-allegation", child.get("caseRef").stringValue());
        Answer closed =
                complete(
                        allegation,
                        Map.of("outcome", "ruled-out", "words", "He was not there that day."));
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
    }

    @Test
    @Requirement("L-3.1.14")
    void the_time_from_suspicion_to_referral_stands_in_the_report_and_on_the_case() {
        Instant suspected = Instant.now().minus(Duration.ofMinutes(35));
        JsonNode child =
                refer(Map.of("injurySuspectedAt", suspected.toString(), "withChild", "Gran"));
        String ref = child.get("caseRef").stringValue();

        Answer report = signedIn("team.manager").get("/api/v1/reports/suspicion-to-referral");

        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        assertThat(report.body().toString()).contains(ref, "35");
        assertThat(harm.of(WORKER, new CaseRef(ref)))
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.withChild()).isEqualTo("Gran");
                            assertThat(told.untilReceived().orElseThrow().toMinutes())
                                    .isEqualTo(35);
                        });
    }

    private String childOfTheOtherHome() {
        String home = id("/api/v1/households", Map.of("address", "7 Other Lane"));
        String adult =
                id(
                        "/api/v1/people",
                        Map.of("kind", "adult", "name", suspect, "dateOfBirth", "1990-01-02"));
        String other = id("/api/v1/people", Map.of("kind", "child", "ageInMonths", 40));
        livesIn(home, adult);
        livesIn(home, other);
        return other;
    }

    private JsonNode refer(Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("children", List.of(Map.of("name", "Kim " + run(), "ageInMonths", 50)));
        form.put("whereabouts", "At school");
        form.put("worry", "She says that he hits her.");
        Answer answer =
                system("health-visiting")
                        .post(
                                "/api/v1/referrals",
                                form,
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("children").get(0);
    }

    /** A step that waits. */
    private record Step(String id) {}

    private Step waiting(String step, String ref) {
        return rows.waitingIn(ref).stream()
                .filter(one -> one.name().equals(step))
                .map(one -> new Step(one.task()))
                .findFirst()
                .orElseThrow();
    }

    private String caseOf(String person) {
        return jdbc.sql("select ref from case_file where person_id::text = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private Answer complete(Step step, Map<String, String> form) {
        return signedIn("duty.worker").post("/api/v1/tasks/" + step.id() + "/completion", form);
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

    private static String run() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    }
}
