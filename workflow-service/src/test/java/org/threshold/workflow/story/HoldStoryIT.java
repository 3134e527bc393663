package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The police have not taken an investigation in time. Their sergeant says that they have it: the
 * inspector is told later, once, and the limit stays.
 */
class HoldStoryIT extends RealServers {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired private JdbcClient jdbc;

    private UUID limit = new UUID(0, 0);
    private String acceptance = "";

    @BeforeEach
    void the_limit_of_taking_it_has_passed() {
        String ref = referred();
        acceptance = new Rows(jdbc).acceptanceOf(ref);
        limit =
                jdbc.sql(
                                "select id from deadline where subject_id = :acceptance and state = 'open'")
                        .param("acceptance", UUID.fromString(acceptance))
                        .query(UUID.class)
                        .single();
        jdbc.sql("update deadline set due_at = anchor + interval '1 second' where id = :id")
                .param("id", limit)
                .update();
        due(2, "now() + interval '20 minutes'");
        due(1, "now() - interval '2 minutes'");
    }

    @AfterEach
    void nobody_has_to_look_why_time_passed() {
        jdbc.sql("delete from incident where subject_id = :id").param("id", limit).update();
    }

    @Test
    void who_acknowledges_has_it_once_and_then_the_next_one_is_told() {
        Person sergeant = signedIn("referral.sergeant");
        String notice = told(sergeant);
        Instant planned = nextRung();

        acknowledge(sergeant, notice);
        Instant held = nextRung();
        acknowledge(sergeant, notice);

        assertThat(held).isAfter(planned).isBefore(planned.plus(Duration.ofMinutes(31)));
        assertThat(nextRung()).isEqualTo(held);
        assertThat(sergeant.get("/sergeant").body().toString())
                .contains("You have these", "the duty inspector is told.");
        assertThat(
                        jdbc.sql("select state from deadline where id = :id")
                                .param("id", limit)
                                .query(String.class)
                                .single())
                .isEqualTo("open");

        due(2, "now() - interval '2 minutes'");

        assertThat(told(signedIn("duty.inspector"))).isNotEmpty();
    }

    private static void acknowledge(Person sergeant, String notice) {
        var seen =
                sergeant.fill(
                        "/notices/" + notice + "/acknowledgement", Map.of("from", "sergeant"));
        assertThat(seen.status()).as(seen.toString()).isLessThan(400);
    }

    /** The notice that this person has of the limit, once there is one. */
    private String told(Person who) {
        return await().atMost(SOON).until(() -> notices(who), found -> !found.isEmpty()).getFirst();
    }

    private List<String> notices(Person who) {
        return StreamSupport.stream(who.get("/api/v1/notices").body().spliterator(), false)
                .filter(one -> one.get("subjectId").stringValue().equals(acceptance))
                .filter(one -> one.get("kind").stringValue().equals("escalation"))
                .map((JsonNode one) -> one.get("id").stringValue())
                .toList();
    }

    private Instant nextRung() {
        return jdbc.sql("select next_rung_at from deadline where id = :id")
                .param("id", limit)
                .query((row, number) -> row.getTimestamp("next_rung_at").toInstant())
                .single();
    }

    /** Time passes for a rung: it is the next one, and due then. */
    private void due(int rung, String when) {
        String at = "date_trunc('second', " + when + ")";
        jdbc.sql(
                        "update deadline_rung set due_at = "
                                + at
                                + " where deadline_id = :id and number = :rung")
                .param("id", limit)
                .param("rung", rung)
                .update();
        jdbc.sql("update deadline set next_rung_at = " + at + " where id = :id")
                .param("id", limit)
                .update();
    }

    private String referred() {
        Person.Answer answer =
                system("hospital")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(
                                                Map.of(
                                                        "ageInMonths", 2,
                                                        "mobility", "not-mobile",
                                                        "mark", "injury",
                                                        "site", "face")),
                                        "whereabouts",
                                        "On the ward",
                                        "worry",
                                        "A bruise."),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("children").get(0).get("caseRef").stringValue();
    }
}
