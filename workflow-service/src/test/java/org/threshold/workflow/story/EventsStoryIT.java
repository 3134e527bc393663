package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.domain.ChangeShape;
import org.threshold.workflow.circumstances.domain.CodeRule;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** The catalogue's changes through the API: recorded, told, and nobody passed over in silence. */
class EventsStoryIT extends RealServers {

    private static final Map<String, String> WORDS =
            Map.of("site", "RXQ02", "ward", "pau", "inTwelveMonths", "2");
    private static final Map<String, String> VISITOR =
            Map.of("agency", "health-visiting", "role", "health-visitor");

    private String child;
    private Person manager;

    @BeforeEach
    void somebodyIsReferred() {
        child = babyReferredBy(system("hospital"));
        manager = signedIn("team.manager");
    }

    @Test
    @Requirement({"R-Health-2", "R-Hosp-1a"})
    void every_kind_that_people_report_is_recorded_with_its_minimum_and_told() {
        List<ChangeKind> reported =
                Stream.of(ChangeKind.values())
                        .filter(kind -> ChangeShape.of(kind).reportable())
                        .toList();

        for (ChangeKind kind : reported) {
            Answer answer = report(minimum(kind));
            assertThat(answer.status()).as(kind + " " + answer).isEqualTo(201);
        }

        assertThat(told("told").map(EventsStoryIT::kind).distinct())
                .containsAll(reported.stream().map(ChangeKind::eventName).toList());
    }

    @Test
    void what_a_recipient_needs_to_act_is_asked_for_by_name() {
        Answer answer = report(Map.of("kind", "further-allegation", "cases", List.of(child)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.body().toString())
                .contains("codes.source", "codes.against", "codes.safe")
                .contains("Give one of: yes, no, not-known.");
    }

    @Test
    void whoever_must_be_told_cannot_be_left_out() {
        Map<String, String> police =
                Map.of(
                        "agency", "police",
                        "role", "police-referral-sergeant",
                        "reason", "They know.");

        Answer answer = report(injury(List.of(police)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.body().toString())
                .contains("leaveOut[0]", "must be told of this change and cannot be left out");
        assertThat(told("told").map(EventsStoryIT::kind)).doesNotContain("new-injury");
    }

    @Test
    @Requirement("R-C&F-4")
    void whoever_is_told_by_default_is_left_out_with_a_reason_only() {
        Map<String, String> withReason = new HashMap<>(VISITOR);
        withReason.put("reason", "She is the child’s aunt.");

        Answer without = report(injury(List.of(VISITOR)));
        Answer with = report(injury(List.of(withReason)));

        assertThat(without.status()).as(without.toString()).isEqualTo(422);
        assertThat(without.body().toString()).contains("leaveOut[0].reason");
        assertThat(with.status()).as(with.toString()).isEqualTo(201);
        assertThat(told("notTold").map(one -> one.get("who") + " " + one.get("reason")))
                .contains("\"health-visiting:health-visitor\" \"She is the child’s aunt.\"");
        assertThat(told("notTold").map(one -> one.get("decidedBy").stringValue()))
                .anyMatch(by -> by.startsWith("staff "));
        assertThat(told("told").map(one -> one.get("basis").get("decidedBy").stringValue()))
                .contains("rule EV-03");
    }

    @Test
    void the_page_leaves_somebody_out_with_a_reason_too() {
        Map<String, String> typed = new HashMap<>();
        typed.put("kind", "care-concern");
        typed.put("cases", child);
        typed.put("codes.concern", "feeding");
        typed.put("codes.seenBy", "health-visiting");

        String page = manager.fill("/changes/new", typed).body().toString();
        typed.put("key", UUID.randomUUID().toString());
        typed.put("leaveOut.hospital_paediatrician", "She saw it herself.");
        Answer recorded = manager.fill("/changes", typed);

        assertThat(page)
                .contains("leaveOut.hospital_paediatrician")
                .doesNotContain("leaveOut.childrens-social-care_duty-social-worker")
                .doesNotContain("leaveOut.out-of-hours_edt-worker");
        assertThat(recorded.status()).as(recorded.toString()).isEqualTo(302);
        assertThat(told("notTold").map(one -> one.get("who").stringValue()))
                .contains("hospital:paediatrician");
        assertThat(manager.get("/cases/" + child).body().stringValue())
                .contains("She saw it herself. Decided by ")
                .doesNotContain("Decided by a member", "hospital:paediatrician");
    }

    @Test
    @Requirement({"R-4.2-5a", "L-3.1.21"})
    void somebody_who_cannot_be_found_is_the_managers_task_in_the_time_to_acknowledge() {
        Answer injury = report(injury(List.of()));

        String change = injury.body().get("changeId").stringValue();
        JsonNode task = manager.tasks(change).getFirst();
        assertThat(task.get("step").stringValue()).isEqualTo("tell-another-way");
        assertThat(Instant.parse(task.get("dueAt").stringValue()))
                .isBefore(Instant.now().plus(Duration.ofMinutes(31)));
        assertThat(told("notTold").map(one -> one.get("why").stringValue()))
                .contains("nobody-found");
    }

    private Map<String, Object> injury(List<Map<String, String>> leaveOut) {
        return Map.of("kind", "new-injury", "cases", List.of(child), "leaveOut", leaveOut);
    }

    private Map<String, Object> minimum(ChangeKind kind) {
        ChangeShape shape = ChangeShape.of(kind);
        String stage = shape.stages().stream().findFirst().orElse("");
        Map<String, String> codes = new HashMap<>();
        shape.codes().stream()
                .filter(code -> code.askedAt(stage))
                .forEach(code -> codes.put(code.name(), value(code)));
        return Map.of(
                "kind",
                kind.eventName(),
                "stage",
                stage,
                "cases",
                List.of(child),
                "codes",
                codes,
                "detail",
                "As it was seen.");
    }

    private static String value(CodeRule code) {
        return switch (code.values().asked()) {
            case ONE_OF -> code.values().oneOf().iterator().next();
            case WORD -> WORDS.getOrDefault(code.name(), "ref-1");
            case DAY -> "2026-12-01";
            case MOMENT -> "2026-12-01T10:00:00Z";
        };
    }

    private Answer report(Map<String, Object> form) {
        return signedIn("duty.worker")
                .post("/api/v1/changes", form, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private Stream<JsonNode> told(String which) {
        JsonNode log = manager.get("/api/v1/cases/" + child + "/told").body().get(which);
        List<JsonNode> rows = new ArrayList<>();
        StreamSupport.stream(log.spliterator(), false).forEach(rows::add);
        return rows.stream();
    }

    private static String kind(JsonNode row) {
        return row.get("what").get("kind").stringValue();
    }
}
