package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;

/** The ways into what is done for a child beside and after a referral, through the HTTP API. */
record CareWalk(String ref, Person worker, Person manager, Person hospital, Rows rows) {

    /** In force, with two who look whether it is kept. */
    String agreed() {
        String all = about("written-agreements");
        Answer drafted = created(worker.post(all, agreement()));
        String one = all + "/" + drafted.body().get("id").stringValue();
        drafted.body()
                .get("monitors")
                .forEach(
                        monitor ->
                                done(
                                        worker.post(
                                                one + "/acceptances",
                                                Map.of(
                                                        "monitor",
                                                        monitor.get("id").stringValue(),
                                                        "name",
                                                        "By name"))));
        done(manager.post(one + "/activation", Map.of()));
        return ref;
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "purpose", "That both adults know who may care for the child.",
                "adults", List.of(Map.of("name", "The mother", "capacity", "able")),
                "terms", List.of(term()),
                "monitors", List.of(monitor("health-visiting"), monitor("police")),
                "copies", List.of("health-visiting", "police", "gp"),
                "ifBrokenTonight", "The grandmother rings the out-of-hours team at eight.",
                "endsAt", inDays(3));
    }

    private static Map<String, Object> term() {
        return Map.of(
                "kind", "contact",
                "words", "Her partner is not alone with the child.",
                "contingency",
                        Map.of(
                                "doing", "The child goes to the grandmother.",
                                "within", "at-once",
                                "byWhom", "The duty worker"));
    }

    private static Map<String, Object> monitor(String agency) {
        return Map.of("agency", agency, "name", "Sam", "checks", "Who is there", "every", "daily");
    }

    String toBeDischarged() {
        return told("discharge-planned", "", Map.of("plannedAt", inDays(2), "goingTo", "home"));
    }

    /** On the ward, where the child is to stay, with what is done if somebody takes it. */
    String toStay() {
        told("child-admitted", "admitted", Map.of("reason", "illness"));
        done(worker.post(about("expected-stay/begin"), Map.of("reason", "The risk.")));
        done(
                worker.post(
                        about("contingency-plan"),
                        Map.of(
                                "basis", "section-20",
                                "caller", "The nurse in charge",
                                "policeNumber", "999",
                                "wardPhone", "01296 315000",
                                "wardByDay", "A nurse stays with the child.",
                                "wardByNight", "The same.",
                                "triggers", "“We are going home now.”",
                                "expiresAt", inDays(2))));
        return ref;
    }

    String onAPlan() {
        created(worker.post(about("conference-fast-track"), Map.of("why", "She is afraid.")));
        LocalDate on = WorkingTime.dayOf(Instant.now()).minusDays(3);
        complete("hold-fast-tracked-conference", Map.of("on", on.toString()));
        complete(
                "decide-protection-plan",
                Map.of(
                        "decision", "plan",
                        "category", "neglect",
                        "reason", "Feeds are missed.",
                        "lead", "Sam Carr",
                        "members", List.of("childrens-social-care", "health-visiting"),
                        "mustChange", "The child is fed."));
        return ref;
    }

    String unborn() {
        return told("pregnancy-identified", "", Map.of("domesticAbuse", "yes"));
    }

    String assessed() {
        created(
                worker.post(
                        about("single-assessments"),
                        Map.of("why", "Missed meals.", "referredOn", "2026-01-05")));
        return ref;
    }

    String abused() {
        created(
                worker.post(
                        about("domestic-abuse-incidents"),
                        Map.of("words", "Shouting in the flat.", "childrenPresent", "yes")));
        return ref;
    }

    String takenByThePolice() {
        return told("emergency-protection", "police-protection", Map.of("until", inDays(3)));
    }

    /** A fact that nobody decided. */
    String homeUndecided() {
        return told("child-returned-home", "", Map.of("whereabouts", "left-hospital"));
    }

    private String told(String kind, String stage, Map<String, String> codes) {
        created(
                hospital.post(
                        "/api/v1/changes",
                        Map.of(
                                "kind", kind,
                                "stage", stage,
                                "cases", List.of(ref),
                                "codes", codes)));
        return ref;
    }

    private void complete(String step, Map<String, Object> form) {
        String task =
                rows.waitingIn(ref).stream()
                        .filter(one -> one.name().equals(step))
                        .findFirst()
                        .orElseThrow()
                        .task();
        done(manager.post("/api/v1/tasks/" + task + "/completion", form));
    }

    private String about(String what) {
        return "/api/v1/cases/" + ref + "/" + what;
    }

    private static String inDays(int days) {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(days)).toString();
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }
}
