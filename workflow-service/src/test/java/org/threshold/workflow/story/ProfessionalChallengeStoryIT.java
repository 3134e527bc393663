package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A hospital challenges what was decided about a child (R-C&amp;F-5b). */
class ProfessionalChallengeStoryIT extends RealServers {

    private static final String ANSWER = "answer-challenge";

    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    @Requirement("R-C&F-5b")
    void a_challenge_is_kept_in_every_state_and_holds_up_nothing(CaseState state) {
        var rows = new Rows(jdbc);
        Person hospital = system("hospital");
        String ref = state.reached(new CaseWalk(this::signedIn, hospital, rows));
        Set<Rows.Step> before = rows.waitingIn(ref);

        JsonNode kept = challenge(hospital, ref, Map.of("words", "He must be seen today."));

        assertThat(rows.waitingIn(ref)).containsAll(before);
        assertThat(rows.waitingIn(ref)).extracting(Rows.Step::name).contains(ANSWER);
        assertThat(kept.get("state").stringValue()).isEqualTo("waiting");
        assertThat(rows.heard(kept.get("caseRef").stringValue(), "professional-challenge"))
                .contains("childrens-social-care:service-manager", "hospital:safeguarding-nurse");
    }

    @Test
    @Requirement("R-C&F-5b")
    void who_decided_does_not_answer_and_the_hospital_hears_the_answer_and_takes_it_on() {
        var rows = new Rows(jdbc);
        Person hospital = system("hospital");
        Person manager = signedIn("team.manager");
        String ref = new CaseWalk(this::signedIn, hospital, rows).decided();
        String decision = decisionOf(manager, ref);
        Map<String, Object> given =
                Map.of(
                        "words", "He must be seen today.",
                        "topic", "no-further-action",
                        "decision", decision);
        String first = stage(challenge(hospital, ref, given));

        assertThat(answered(manager, rows, first).status()).isEqualTo(422);

        JsonNode skipped =
                challenge(
                        hospital,
                        ref,
                        Map.of("words", "Now.", "from", "second", "decision", decision));
        Answer answered = answered(signedIn("service.manager"), rows, stage(skipped));
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        String id = skipped.get("id").stringValue();
        Answer shown = hospital.get("/api/v1/challenges/" + id);
        assertThat(shown.body().get("state").stringValue()).isEqualTo("not-upheld");
        assertThat(shown.body().toString()).contains("Seen on Friday.");
        Answer on = hospital.post("/api/v1/challenges/" + id + "/reply", Map.of("accept", false));
        assertThat(on.body().get("stages").get(1).get("level").stringValue()).isEqualTo("third");

        for (String page : List.of("/cases/" + ref, "/challenges/" + id, "/challenges", "/board")) {
            assertThat(manager.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(rows.acts(ref)).contains("decision-challenged", "challenge-not-upheld");
    }

    private static JsonNode challenge(Person who, String ref, Map<String, Object> given) {
        Answer kept = who.post("/api/v1/cases/" + ref + "/challenges", given);
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        return kept.body();
    }

    private static String decisionOf(Person who, String ref) {
        JsonNode all = who.get("/api/v1/cases/" + ref + "/challenges").body().get("decisions");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("words").stringValue().startsWith("The decision on the"))
                .map(one -> one.get("decision").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private String stage(JsonNode challenge) {
        return jdbc.sql(
                        """
                        select id::text from challenge_round
                        where state = 'waiting' and challenge_id::text = :id
                        """)
                .param("id", challenge.get("id").stringValue())
                .query(String.class)
                .single();
    }

    private static Answer answered(Person who, Rows rows, String stage) {
        return who.post(
                "/api/v1/tasks/" + rows.task(stage, ANSWER) + "/completion",
                Map.of("verdict", "not-upheld", "reasons", "Seen on Friday."));
    }
}
