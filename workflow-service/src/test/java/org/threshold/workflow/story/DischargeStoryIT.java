package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A baby in hospital: a discharge that is planned, and a plan for the case that it is taken. */
class DischargeStoryIT extends RealServers {

    @Test
    @Requirement({"R-Health-1", "R-Mid-2b"})
    void a_planned_discharge_waits_for_those_at_home_unless_it_cannot() {
        String baby = refer();
        Answer planned =
                change(
                        "discharge-planned",
                        baby,
                        Map.of(
                                "plannedAt",
                                Instant.now()
                                        .plus(Duration.ofDays(2))
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString(),
                                "goingTo",
                                "home",
                                "premature",
                                "yes"));
        assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        Person manager = signedIn("team.manager");
        JsonNode shown = manager.get("/api/v1/cases/" + baby + "/discharge").body();
        String task =
                manager.tasks(shown.get("id").stringValue()).getFirst().get("id").stringValue();

        Answer refused = decide(manager, task, "");
        Answer urgent = decide(manager, task, "The unit is full.");

        assertThat(shown.get("notice").stringValue()).isEqualTo("in-time");
        assertThat(shown.get("flags").toString()).contains("premature", "concern-open");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("Midwifery: nobody has acknowledged");
        assertThat(urgent.status()).as(urgent.toString()).isEqualTo(200);
        assertThat(signedIn("duty.worker").steps(shown.get("id").stringValue()))
                .containsExactly("ring-about-discharge");
    }

    private static Answer decide(Person manager, String task, String cannotWait) {
        return manager.post(
                "/api/v1/tasks/" + task + "/completion",
                Map.of("goesAhead", true, "reason", "All is ready.", "cannotWait", cannotWait));
    }

    @Test
    @Requirement("L-3.1.9")
    void a_baby_that_must_stay_has_a_plan_that_is_carried_out_once_it_is_taken() {
        String baby = refer();
        Map<String, String> illness = Map.of("reason", "illness");
        assertThat(change("child-admitted", "admitted", baby, illness).status()).isEqualTo(201);
        Person worker = signedIn("duty.worker");
        String about = "/api/v1/cases/" + baby;
        Answer said = worker.post(about + "/expected-stay/begin", Map.of("reason", "The risk."));
        assertThat(said.status()).as(said.toString()).isEqualTo(200);
        String stay = worker.get(about + "/contingency-plan").body().get("id").stringValue();
        assertThat(worker.steps(stay)).containsExactly("agree-contingency-plan");

        Answer agreed = worker.post(about + "/contingency-plan", plan());
        assertThat(agreed.status()).as(agreed.toString()).isEqualTo(200);
        assertThat(worker.steps(stay)).containsExactly("review-contingency-plan");
        assertThat(change("discharge-against-advice", "left", baby, Map.of()).status())
                .isEqualTo(201);

        assertThat(worker.steps(stay)).containsExactly("carry-out-contingency-plan");
    }

    private static Map<String, String> plan() {
        return Map.of(
                "basis", "section-20",
                "caller", "The nurse in charge",
                "policeNumber", "999",
                "wardPhone", "01296 315000",
                "wardByDay", "A nurse stays with the baby.",
                "wardByNight", "The same.",
                "triggers", "“We are going home now.”",
                "expiresAt", Instant.now().plus(Duration.ofDays(2)).toString());
    }

    private Answer change(String kind, String ref, Map<String, String> codes) {
        return report(Map.of("kind", kind, "cases", List.of(ref), "codes", codes));
    }

    private Answer change(String kind, String stage, String ref, Map<String, String> codes) {
        return report(Map.of("kind", kind, "stage", stage, "cases", List.of(ref), "codes", codes));
    }

    private Answer report(Map<String, Object> change) {
        return system("hospital").post("/api/v1/changes", change);
    }

    private String refer() {
        Answer referred =
                system("hospital")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(Map.of("ageInMonths", 1, "practice", "K81234")),
                                        "worry",
                                        "The parents seldom visit.",
                                        "whereabouts",
                                        "On the neonatal unit"));
        assertThat(referred.status()).as(referred.toString()).isEqualTo(201);
        return referred.body().get("children").get(0).get("caseRef").stringValue();
    }
}
