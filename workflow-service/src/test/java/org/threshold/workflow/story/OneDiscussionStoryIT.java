package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Every child of a household is considered, also one who becomes known late (L-3.1.8), and a case
 * is in one open discussion at most, also when two cases turn out to be about one child.
 */
class OneDiscussionStoryIT extends RealServers {

    private static final Map<String, Object> INJURED =
            Map.of("mobility", "not-mobile", "mark", "injury", "site", "face");
    private static final Map<String, Object> WORRYING =
            Map.of("mobility", "mobile", "mark", "none-seen");

    @Autowired private JdbcClient jdbc;
    private Rows rows;

    @BeforeEach
    void looksIntoTheDatabase() {
        rows = new Rows(jdbc);
    }

    @Test
    @Requirement("L-3.1.8")
    void a_brother_recorded_in_the_home_later_is_decided_for_and_whoever_is_invited_hears_of_him() {
        JsonNode baby = refer(named("A" + run(), INJURED));
        String ref = baby.get("caseRef").stringValue();
        String discussion = rows.discussionOf(ref);
        Person manager = signedIn("team.manager");
        Map<String, String> booking =
                new HashMap<>(MeetingTyped.at("at", Instant.now().plus(Duration.ofMinutes(40))));
        booking.put("join", "Room 2");
        assertThat(
                        manager.fill(
                                        "/tasks/" + rows.task(discussion, "invite-to-discussion"),
                                        booking)
                                .status())
                .isEqualTo(302);

        String home = id("/api/v1/households", Map.of("address", "1 Late Lane"));
        String brother = id("/api/v1/people", Map.of("kind", "child", "ageInMonths", 24));
        livesIn(home, baby.get("personId").stringValue());
        livesIn(home, brother);

        String other = rows.caseInDiscussion(discussion, brother);
        assertThat(rows.casesOfTask(discussion, "hold-discussion")).containsExactly(ref, other);
        assertThat(manager.get("/api/v1/cases/" + other + "/deadlines").body().toString())
                .contains("t4-same-day-discussion");
        assertThat(rows.heard(other, "strategy-meeting-booked"))
                .contains("health-visiting:health-visitor", "police:police-referral-sergeant");
        assertThat(rows.acts(other)).contains("strategy-discussion-child-taken-in");
    }

    @Test
    @Requirement({"L-3.1.22", "L-3.1.8"})
    void a_sister_whom_somebody_confirms_to_live_there_is_decided_for_too() {
        JsonNode referral = referred(named("D" + run(), INJURED));
        JsonNode baby = referral.get("children").get(0);
        String discussion = rows.discussionOf(baby.get("caseRef").stringValue());
        String sister = id("/api/v1/people", Map.of("kind", "child", "ageInMonths", 30));
        Answer related =
                signedIn("duty.worker")
                        .post(
                                "/api/v1/people/"
                                        + baby.get("personId").stringValue()
                                        + "/relationships",
                                Map.of("kind", "sibling", "other", sister));
        assertThat(related.status()).as(related.toString()).isLessThan(300);
        String question = rows.task(referral.get("referralId").stringValue(), "ask-other-children");

        Answer answered =
                signedIn("duty.worker")
                        .post(
                                "/api/v1/tasks/" + question + "/completion",
                                Map.of(
                                        "answer",
                                        "yes",
                                        "number",
                                        1,
                                        "home",
                                        "1 Asked Lane",
                                        "siblings",
                                        List.of(
                                                Map.of(
                                                        "personId",
                                                        sister,
                                                        "standing",
                                                        "lives-there"))));

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        String other = rows.caseInDiscussion(discussion, sister);
        assertThat(rows.acts(other)).contains("strategy-discussion-child-taken-in");
    }

    @Test
    void two_cases_of_one_child_go_on_in_one_discussion_by_the_earlier_instant() {
        String child = "B" + run();
        JsonNode known = refer(named(child, WORRYING));
        JsonNode again = refer(named(child, INJURED));
        String into = known.get("caseRef").stringValue();
        String from = again.get("caseRef").stringValue();
        Person worker = signedIn("duty.worker");
        concern(worker, into);
        String survivor = rows.discussionOf(into);
        String gone = rows.discussionOf(from);
        String invite = rows.task(gone, "invite-to-discussion");
        Instant earlier = rows.dueOf(gone);
        assertThat(earlier).isBefore(rows.dueOf(survivor));

        Answer confirmed =
                complete(
                        worker,
                        rows.task(again.get("personId").stringValue(), "confirm-match"),
                        Map.of("personId", known.get("personId").stringValue()));

        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        assertThat(rows.discussionOf(into)).isEqualTo(survivor);
        assertThat(rows.openDiscussionsOf(from)).isZero();
        assertThat(rows.dueOf(survivor)).isEqualTo(earlier);
        assertThat(rows.stageOf(gone)).isEqualTo("superseded");
        assertThat(rows.waiting(gone)).isZero();
        var booking = Map.of("at", earlier.minusSeconds(60).toString(), "join", "Room 2");
        Answer late = complete(signedIn("team.manager"), invite, booking);
        assertThat(late.status()).as(late.toString()).isEqualTo(409);
        assertThat(late.body().toString()).contains("goes on in another");
        assertThat(rows.supersededKeys()).contains(gone).doesNotContain(survivor);
        assertThat(rows.acts(from)).contains("strategy-discussion-superseded");
        assertThat(concern(worker, from)).isEqualTo(survivor);
        assertThat(told(worker, into)).isEqualTo(told(worker, from)).contains("new-injury");
        await().atMost(Duration.ofSeconds(60)).until(() -> rows.unsent(gone) == 0);
    }

    @Test
    void what_the_police_accepted_is_an_investigation_with_an_action_list_until_it_is_closed() {
        JsonNode baby = refer(named("C" + run(), INJURED));
        String ref = baby.get("caseRef").stringValue();
        Person sergeant = signedIn("referral.sergeant");
        String question = rows.acceptanceOf(ref);

        Answer taken =
                complete(
                        sergeant,
                        rows.task(question, "accept-joint-investigation"),
                        Map.of("answer", "accepted", "officer", "DS 4411", "logNumber", "URN 7"));

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        String investigation = InvestigationStoryIT.investigationOf(signedIn("duty.worker"), ref);
        String path = "/api/v1/investigations/" + investigation;
        InvestigationStoryIT.agreeList(signedIn("duty.worker"), path, "'photographs', ");
        Answer closed =
                signedIn("team.manager")
                        .post(
                                path + "/closure",
                                Map.of("stage", "no-further-action", "words", "A birthmark."));
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        assertThat(rows.stages(ref)).containsExactly("opened", "no-further-action");
    }

    private static String run() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    }

    private static Map<String, Object> named(String name, Map<String, Object> more) {
        Map<String, Object> child = new HashMap<>(more);
        child.put("name", name + " Family");
        child.put("dateOfBirth", "2026-09-07");
        return child;
    }

    private JsonNode refer(Map<String, Object> child) {
        return referred(child).get("children").get(0);
    }

    private JsonNode referred(Map<String, Object> child) {
        Answer answer =
                system("health-visiting")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children", List.of(child),
                                        "whereabouts", "At home",
                                        "worry", "A mark on the cheek."),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body();
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

    private static String concern(Person who, String ref) {
        Answer answer =
                who.post("/api/v1/cases/" + ref + "/strategy-discussions", Map.of("why", "Fear."));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("discussionId").stringValue();
    }

    private static Answer complete(Person who, String task, Map<String, String> form) {
        return who.post("/api/v1/tasks/" + task + "/completion", form);
    }

    private static List<String> told(Person who, String ref) {
        JsonNode told = who.get("/api/v1/cases/" + ref + "/told").body().get("told");
        return StreamSupport.stream(told.spliterator(), false)
                .map(one -> one.get("what").get("kind").stringValue())
                .toList();
    }
}
