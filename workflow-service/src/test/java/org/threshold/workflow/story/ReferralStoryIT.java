package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A referral, from its arrival to a decision acted on. A referral that nobody decides is played
 * against the whole stack by {@code deploy/demo baby-e --no-human}: time stands still while an
 * agency has not been reached, and here no agency is.
 */
class ReferralStoryIT extends RealServers {

    @Autowired private JdbcClient jdbc;

    @Test
    void a_referral_is_decided_and_acted_on() {
        String referral =
                refer(UUID.randomUUID().toString(), "not-said").get("referralId").stringValue();
        Person worker = signedIn("duty.worker");
        String decide = worker.task(referral, "decide-referral");

        Answer decided =
                worker.post(
                        "/api/v1/tasks/" + decide + "/completion",
                        Map.of("outcome", "services", "reason", "Support with feeding."));
        String act = worker.task(referral, "act-on-decision");
        Answer acted =
                worker.post(
                        "/api/v1/tasks/" + act + "/completion",
                        Map.of("action", "Visit agreed for tomorrow."));

        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        assertThat(acted.status()).as(acted.toString()).isEqualTo(200);
        EngineCaughtUp.with(jdbc, referral);
    }

    @Test
    void the_same_referral_sent_twice_at_once_is_one_case_with_one_answer() {
        String key = UUID.randomUUID().toString();

        var first = CompletableFuture.supplyAsync(() -> refer(key, "not-said"));
        var second = CompletableFuture.supplyAsync(() -> refer(key, "not-said"));

        assertThat(first.join()).isEqualTo(second.join());
        long referrals =
                jdbc.sql("select count(*) from referral_key where key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single();
        assertThat(referrals).isEqualTo(1);
    }

    @Test
    void whoever_is_too_late_reads_who_was_quicker_and_keeps_what_they_typed() {
        String referral =
                refer(UUID.randomUUID().toString(), "not-said").get("referralId").stringValue();
        Person quick = signedIn("duty.worker");
        Person late = signedIn("duty.worker2");
        String decide = quick.task(referral, "decide-referral");
        var decision = Map.of("outcome", "services", "reason", "Early help.");

        quick.post("/api/v1/tasks/" + decide + "/completion", decision);
        Answer refused = late.post("/api/v1/tasks/" + decide + "/completion", decision);
        Answer kept = late.get("/api/v1/tasks/" + decide + "/kept");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().toString()).contains("Dana Duty finished this task");
        assertThat(kept.body().get("reason").stringValue()).isEqualTo("Early help.");
    }

    private JsonNode refer(String key, String suspicion) {
        Answer answer =
                system("health-visiting")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(Map.of("ageInMonths", 30, "mobility", "mobile")),
                                        "whereabouts",
                                        "At home",
                                        "worry",
                                        "Missed meals.",
                                        "suspicion",
                                        suspicion),
                                "Idempotency-Key",
                                key);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body();
    }
}
