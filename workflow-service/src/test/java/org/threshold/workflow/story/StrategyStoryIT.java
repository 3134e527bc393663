package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A strategy discussion, from a health visitor's referral to its end, and what happens without. */
class StrategyStoryIT extends RealServers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement("R-4.2-3c")
    void a_red_referral_is_discussed_decided_recorded_and_concluded() {
        JsonNode referral = refer("not-mobile", "injury", Instant.now());
        String baby = caseRef(referral, 0);
        String sister = caseRef(referral, 1);
        Person manager = signedIn("team.manager");
        String id = discussionOf(manager, baby);

        assertThat(limits(manager, baby)).contains("t4-same-day-discussion");
        Instant soon = Instant.now().plus(Duration.ofMinutes(30));
        Map<String, String> booking = new HashMap<>(MeetingTyped.at("at", soon));
        booking.put("join", "Room 2");
        filled(manager, manager.task(id, "invite-to-discussion"), booking);
        assertThat(told(baby, "strategy-meeting-booked"))
                .contains("police:police-referral-sergeant", "hospital:paediatrician")
                .contains("health-visiting:health-visitor", "health-visiting:referrer");

        filled(manager, manager.task(id, "hold-discussion"), MeetingTyped.meeting(true, "midwife"));
        assertThat(told(baby, "strategy-meeting-overdue"))
                .contains("police:police-referral-sergeant");
        assertThat(limits(manager, baby)).contains("t4d-full-meeting", "police-preparation");

        Person sergeant = signedIn("referral.sergeant");
        complete(
                sergeant,
                id,
                "review-police-preparation",
                Map.of("checks", MeetingTyped.checks()),
                200);
        filled(
                manager,
                manager.task(id, "hold-discussion"),
                MeetingTyped.meeting(false, "consultant-paediatrician"));

        decide(manager, id, baby, sister);
        complete(signedIn("duty.worker"), id, "distribute-record", Map.of(), 200);

        JsonNode discussion =
                manager.get("/api/v1/strategy-discussions/" + id).body().get("discussion");
        assertThat(discussion.get("stage").stringValue()).isEqualTo("concluded");
        assertThat(discussion.get("meetings").intValue()).isEqualTo(2);
        awaitNothingForTheEngine(id);
    }

    private void decide(Person manager, String id, String baby, String sister) {
        Map<String, Object> one = MeetingTyped.decision(baby);
        var missing = Map.of("children", List.of(one), "next", Map.of("concluded", true));
        Answer refused = complete(manager, id, "decide-per-child", missing, 422);
        assertThat(refused.body().toString()).contains(sister, "not mobile");

        String agreement = "/api/v1/strategy-discussions/" + id + "/cases/" + baby;
        var agrees = Map.of("caseRef", baby, "agrees", true, "reason", "The consultant is sure.");
        complete(
                signedIn("duty.inspector"),
                id,
                "agree-single-agency",
                Map.of("children", List.of(agrees)),
                200);
        Answer agreed =
                signedIn("service.manager")
                        .post(
                                agreement + "/single-agency-agreement",
                                Map.of("reason", "The consultant is sure: a birthmark."));
        assertThat(agreed.status()).as(agreed.toString()).isEqualTo(200);
        var decisions =
                Map.of(
                        "children",
                        List.of(one, MeetingTyped.decision(sister)),
                        "next",
                        Map.of("concluded", true));
        complete(manager, id, "decide-per-child", decisions, 200);
    }

    @Test
    void a_meeting_that_nobody_holds_is_told_of_and_its_chain_is_climbed() {
        JsonNode referral = refer("not-mobile", "injury", Instant.now().minus(Duration.ofDays(2)));
        String baby = caseRef(referral, 0);
        String id = discussionOf(signedIn("team.manager"), baby);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(rungs(id))
                                        .contains("warned", "at the limit", "then", "top"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(told(baby, "strategy-meeting-overdue"))
                                        .contains("police:police-referral-sergeant"));
        assertThat(
                        jdbc.sql("select count(*) from overdue_meeting where discussion_id = :id")
                                .param("id", UUID.fromString(id))
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void a_concern_raised_over_a_claimed_task_takes_it_off_the_list_and_what_was_typed_is_kept() {
        JsonNode referral = refer("mobile", "none-seen", Instant.now());
        String subject = referral.get("referralId").stringValue();
        Person slow = signedIn("duty.worker");
        String decide = slow.task(subject, "decide-referral");
        assertThat(slow.post("/api/v1/tasks/" + decide + "/claim", Map.of()).status())
                .isEqualTo(204);

        Answer raised =
                signedIn("duty.worker2")
                        .post(
                                "/api/v1/cases/" + caseRef(referral, 0) + "/strategy-discussions",
                                Map.of("why", "A new bruise.", "today", true));
        assertThat(raised.status()).as(raised.toString()).isEqualTo(201);

        assertThat(slow.steps(subject)).doesNotContain("decide-referral");
        var typed = Map.of("outcome", "services", "reason", "Early help.");
        Answer late = slow.post("/api/v1/tasks/" + decide + "/completion", typed);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().toString())
                .contains("A concern was raised", "what you typed is kept");
        assertThat(slow.get("/api/v1/tasks/" + decide + "/kept").body().toString())
                .contains("Early help.");
        String id = discussionOf(slow, caseRef(referral, 0));
        assertThat(slow.steps(id)).contains("invite-to-discussion");
    }

    private JsonNode refer(String mobility, String mark, Instant receivedAt) {
        var baby = Map.of("ageInMonths", 2, "mobility", mobility, "mark", mark, "site", "face");
        var sister = Map.of("ageInMonths", 40, "mobility", "mobile", "mark", "none-seen");
        Map<String, Object> form = new HashMap<>();
        form.put("children", mark.equals("injury") ? List.of(baby, sister) : List.of(sister));
        form.put("whereabouts", "At home");
        form.put("worry", "A mark on the cheek.");
        form.put("suspicion", "not-said");
        form.put("receivedAt", receivedAt.truncatedTo(ChronoUnit.SECONDS).toString());
        Answer answer =
                system("health-visiting")
                        .post(
                                "/api/v1/referrals",
                                form,
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body();
    }

    private static String caseRef(JsonNode referral, int child) {
        return referral.get("children").get(child).get("caseRef").stringValue();
    }

    private static String discussionOf(Person who, String ref) {
        JsonNode page = who.get("/api/v1/strategy-discussions?most=200").body().get("discussions");
        return StreamSupport.stream(page.spliterator(), false)
                .filter(one -> one.get("children").toString().contains("\"" + ref + "\""))
                .map(one -> one.get("id").stringValue())
                .findFirst()
                .orElseThrow();
    }

    /** Ends a task through its page. */
    private static void filled(Person who, String task, Map<String, String> typed) {
        Answer answer = who.fill("/tasks/" + task, typed);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    }

    private static Answer complete(
            Person who, String subject, String step, Map<String, Object> form, int status) {
        Answer answer = who.post("/api/v1/tasks/" + who.task(subject, step) + "/completion", form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    private static String limits(Person who, String ref) {
        return who.get("/api/v1/cases/" + ref + "/deadlines").body().toString();
    }

    /** Who is to be told of a kind of change in a case, as agency and duty role. */
    private List<String> told(String ref, String kind) {
        return jdbc.sql(
                        """
                        select n.agency || ':' || n.role from notification n
                        join change_of_circumstance c on c.id = n.change_id
                        where c.kind = :kind and :case = any (n.cases)
                        """)
                .param("kind", kind)
                .param("case", ref)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> rungs(String id) {
        return jdbc.sql(
                        """
                        select r.name from deadline_rung r join deadline d on d.id = r.deadline_id
                        where d.subject_id = :id and d.step = 'hold-discussion' and r.fired_at is not null
                        """)
                .param("id", UUID.fromString(id))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Everything said to the engine about the discussion has been taken, and no step waits. */
    private void awaitNothingForTheEngine(String id) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(waitingForTheEngine(id)).isEmpty());
    }

    private List<String> waitingForTheEngine(String id) {
        return jdbc.sql(
                        """
                        select 'to be sent' from engine_outbox where key = :id and sent_at is null
                        union all
                        select step || ' is ' || state from task
                        where subject_id = :subject and with_engine
                          and (job_key is null or state in ('open', 'claimed'))
                        """)
                .param("id", id)
                .param("subject", UUID.fromString(id))
                .query((row, number) -> row.getString(1))
                .list();
    }
}
