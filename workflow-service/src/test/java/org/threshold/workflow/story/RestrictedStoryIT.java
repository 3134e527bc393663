package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.story.Person.Answer;

/** A restricted case, opened in an emergency. */
class RestrictedStoryIT extends RealServers {

    private static final int PRESSES = 8;

    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement("R-4.2-7b")
    void pressed_many_times_at_once_it_is_one_opening_which_one_manager_reviews() {
        String ref = babyReferredBy(system("hospital"));
        restricted(ref);
        Person worker = signedIn("edt.worker");
        Map<String, Object> reason = Map.of("reason", "The child is in A&E.");

        List<CompletableFuture<Answer>> pressed =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        worker.post(
                                                                "/api/v1/cases/"
                                                                        + ref
                                                                        + "/restricted",
                                                                reason)))
                        .limit(PRESSES)
                        .toList();

        assertThat(pressed).allSatisfy(one -> assertThat(one.join().status()).isEqualTo(204));
        assertThat(
                        jdbc.sql(
                                        "select count(*) from restricted_case_opening where case_ref = :ref")
                                .param("ref", ref)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThat(worker.get("/cases/" + ref).status()).isEqualTo(200);
    }

    private void restricted(String ref) {
        Answer answer =
                signedIn("team.manager")
                        .post(
                                "/api/v1/cases/" + ref + "/restriction",
                                Map.of(
                                        "reason",
                                        "A colleague’s family.",
                                        "basis",
                                        "Policy 4.",
                                        "reviewOn",
                                        WorkingTime.dayOf(Instant.now()).plusDays(30).toString(),
                                        "roles",
                                        List.of("team-manager")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }
}
