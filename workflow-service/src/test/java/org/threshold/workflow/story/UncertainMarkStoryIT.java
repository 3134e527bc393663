package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
 * A mark on a baby that the health visitor cannot tell from a birthmark: held red until a clinician
 * says, and an injury as soon as anything else worries (L-3.1.5, T18).
 */
class UncertainMarkStoryIT extends RealServers {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement("L-3.1.5")
    void a_clinician_finds_a_birthmark_and_only_that_ends_the_concern() {
        JsonNode referral = refer();
        String ref = ref(referral);
        Person worker = signedIn("duty.worker");
        Person doctor = signedIn("paediatrician");
        String mark = markOf(ref);

        Answer closed = decide(worker, referral);
        Answer seen =
                complete(
                        doctor,
                        doctor.task(mark, "give-paediatric-view"),
                        Map.of("finding", "not-an-injury", "words", "A blue spot since birth."));
        Answer afterwards = decide(worker, referral);

        assertThat(path(referral)).isEqualTo("red-held");
        assertThat(closed.status()).as(closed.toString()).isEqualTo(422);
        assertThat(seen.status()).as(seen.toString()).isEqualTo(200);
        assertThat(afterwards.status()).as(afterwards.toString()).isEqualTo(200);
        assertThat(injuriesOf(ref)).isZero();
        EngineCaughtUp.with(jdbc, mark);
    }

    @Test
    void a_concern_that_somebody_raises_makes_an_injury_of_it_and_the_police_take_it() {
        JsonNode referral = refer();
        String ref = ref(referral);
        Person worker = signedIn("duty.worker");
        Person sergeant = signedIn("referral.sergeant");

        Answer raised =
                worker.post(
                        "/api/v1/cases/" + ref + "/strategy-discussions",
                        Map.of("why", "The baby cried when the arm was touched."));
        String acceptance = acceptanceOf(ref);
        String accept = sergeant.task(acceptance, "accept-joint-investigation");
        Answer empty = complete(sergeant, accept, Map.of("answer", "accepted"));
        Answer taken =
                complete(
                        sergeant,
                        accept,
                        Map.of("answer", "accepted", "officer", "DS 4411", "logNumber", "URN 1"));

        assertThat(raised.status()).as(raised.toString()).isLessThan(300);
        assertThat(injuriesOf(ref)).isEqualTo(1);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(policeInvestigationOpened(ref)).isEqualTo(1);
        EngineCaughtUp.with(jdbc, acceptance);
    }

    @Test
    void a_view_that_is_not_there_by_the_limit_makes_an_injury_of_it_without_the_engine() {
        String ref = ref(refer());
        jdbc.sql(
                        """
                        update uncertain_mark set view_due_at = seen_at + interval '1 second'
                        where case_ref = :ref
                        """)
                .param("ref", ref)
                .update();

        await().atMost(SOON).until(() -> injuriesOf(ref) == 1);

        assertThat(
                        jdbc.sql("select cause from uncertain_mark where case_ref = :ref")
                                .param("ref", ref)
                                .query(String.class)
                                .single())
                .isEqualTo("not-seen-in-time");
        assertThat(acceptanceOf(ref)).isNotEmpty();
    }

    @Test
    void a_referrer_who_hears_nothing_asks_and_is_told() {
        JsonNode referral = refer();
        String id = referral.get("referralId").stringValue();
        Person manager = signedIn("team.manager");
        String chases = "/api/v1/referrals/" + id + "/chases";

        Answer asked =
                system("health-visiting").post(chases, Map.of("question", "What happens now?"));
        Answer strangers = system("hospital").post(chases, Map.of());
        Answer told =
                complete(
                        manager,
                        manager.task(id, "answer-chase"),
                        Map.of("answer", "A doctor sees the baby today."));

        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(strangers.status()).isEqualTo(404);
        assertThat(told.status()).as(told.toString()).isEqualTo(200);
        assertThat(toldToReferrer(ref(referral))).isEqualTo(1);
    }

    private JsonNode refer() {
        Answer answer =
                system("health-visiting")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(
                                                Map.of(
                                                        "ageInMonths", 3,
                                                        "mark", "uncertain-mark",
                                                        "site", "back")),
                                        "whereabouts",
                                        "At home",
                                        "worry",
                                        "A blue mark that was not there last week."),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body();
    }

    private static String ref(JsonNode referral) {
        return referral.get("children").get(0).get("caseRef").stringValue();
    }

    private static String path(JsonNode referral) {
        return referral.get("children").get(0).get("path").stringValue();
    }

    private static Answer decide(Person worker, JsonNode referral) {
        String id = referral.get("referralId").stringValue();
        return complete(
                worker,
                worker.task(id, "decide-referral"),
                Map.of("outcome", "services", "reason", "Support with feeding."));
    }

    private static Answer complete(Person who, String task, Map<String, String> form) {
        return who.post("/api/v1/tasks/" + task + "/completion", form);
    }

    private String markOf(String ref) {
        return one("select id::text from uncertain_mark where case_ref = :ref", ref);
    }

    private String acceptanceOf(String ref) {
        return one("select id::text from police_acceptance where case_ref = :ref", ref);
    }

    private String one(String sql, String ref) {
        return jdbc.sql(sql).param("ref", ref).query(String.class).single();
    }

    private long injuriesOf(String ref) {
        return changes(ref, "new-injury", "");
    }

    private long policeInvestigationOpened(String ref) {
        return changes(ref, "police-investigation", "opened");
    }

    private long toldToReferrer(String ref) {
        return changes(ref, "referral", "answered");
    }

    private long changes(String ref, String kind, String stage) {
        return jdbc.sql(
                        """
                        select count(*) from change_of_circumstance c join change_case k on k.change_id = c.id
                        where k.case_ref = :ref and c.kind = :kind and c.stage = :stage
                        """)
                .param("ref", ref)
                .param("kind", kind)
                .param("stage", stage)
                .query(Long.class)
                .single();
    }
}
