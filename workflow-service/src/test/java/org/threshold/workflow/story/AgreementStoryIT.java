package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A written agreement from its draft to the day on which a health visitor sees it broken. */
class AgreementStoryIT extends RealServers {

    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement({"L-3.1.23", "F-1.2.4"})
    void an_agreement_is_gated_watched_and_ends_with_the_breach_that_an_agency_reports() {
        String all = "/api/v1/cases/" + refer() + "/written-agreements";
        Person worker = signedIn("duty.worker");
        Person manager = signedIn("team.manager");

        Answer drafted = worker.post(all, whole());
        String id = drafted.body().get("id").stringValue();
        Answer refused = manager.post(all + "/" + id + "/activation", Map.of());
        for (JsonNode monitor : drafted.body().get("monitors")) {
            String asked = monitor.get("id").stringValue();
            Answer accepted =
                    worker.post(
                            all + "/" + id + "/acceptances",
                            Map.of("monitor", asked, "name", "By name"));
            assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        }
        Answer active = manager.post(all + "/" + id + "/activation", Map.of());

        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("This monitor has not accepted");
        assertThat(active.status()).as(active.toString()).isEqualTo(200);
        assertThat(active.body().get("state").stringValue()).isEqualTo("active");
        assertThat(manager.steps(id)).containsExactly("review-written-agreement");
        EngineCaughtUp.with(jdbc, id);

        assertThat(tapsUntilReported(id)).as("taps from sign-in").isLessThanOrEqualTo(3);
        assertThat(manager.get(all + "/" + id).body().get("breaches")).hasSize(1);

        Answer breach =
                system("health-visiting")
                        .post(
                                "/api/v1/changes",
                                Map.of(
                                        "kind",
                                        "agreement-breached",
                                        "stage",
                                        "breached",
                                        "cases",
                                        List.of(drafted.body().get("caseRef").stringValue()),
                                        "codes",
                                        Map.of("safe", "yes", "observer", "health-visiting")));

        assertThat(breach.status()).as(breach.toString()).isEqualTo(201);
        JsonNode after = manager.get(all + "/" + id).body();
        assertThat(after.get("state").stringValue()).isEqualTo("breached");
        assertThat(after.get("breaches")).hasSize(2);
        assertThat(after.get("goingOn").toString()).contains("an open strategy discussion");
        assertThat(manager.steps(id)).isEmpty();
        EngineCaughtUp.with(jdbc, id);
    }

    /** A health visitor taps a link of their first page, an answer, and the button. */
    private int tapsUntilReported(String agreement) {
        Person visitor = signedIn("health.visitor");
        List<String> taps = new ArrayList<>();
        Matcher link =
                Pattern.compile("href=\"(/families/CP-[0-9]+/[a-z-]+/" + agreement + "/breach)\"")
                        .matcher(visitor.get("/families").body().stringValue());
        assertThat(link.find()).as("a link on the first page").isTrue();

        taps.add("link");
        Answer form = visitor.get(link.group(1));
        assertThat(form.body().stringValue()).contains("name=\"safe\"");
        taps.add("answer");
        taps.add("button");
        Answer reported = visitor.fill(link.group(1), Map.of("safe", "not-known"));

        assertThat(reported.status()).as(reported.toString()).isEqualTo(302);
        return taps.size();
    }

    private static Map<String, Object> whole() {
        Instant end = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(3, ChronoUnit.DAYS);
        return Map.of(
                "purpose", "That both adults know who may care for the baby.",
                "adults", List.of(Map.of("name", "The mother", "capacity", "able")),
                "terms", List.of(term()),
                "monitors", List.of(monitor("health-visiting"), monitor("police")),
                "copies", List.of("health-visiting", "police", "gp"),
                "ifBrokenTonight", "The grandmother rings the out-of-hours team at eight.",
                "endsAt", end.toString());
    }

    private static Map<String, Object> term() {
        return Map.of(
                "kind",
                "contact",
                "words",
                "Her partner is not alone with the baby.",
                "contingency",
                Map.of(
                        "doing",
                        "The baby goes to the grandmother.",
                        "within",
                        "at-once",
                        "byWhom",
                        "The duty worker"));
    }

    private static Map<String, Object> monitor(String agency) {
        return Map.of("agency", agency, "name", "Sam", "checks", "Who is there", "every", "daily");
    }

    private String refer() {
        Answer answer =
                system("hospital")
                        .post(
                                "/api/v1/referrals",
                                Map.of(
                                        "children",
                                        List.of(Map.of("ageInMonths", 2, "mobility", "mobile")),
                                        "whereabouts",
                                        "At home",
                                        "worry",
                                        "Her partner is said to shout."),
                                "Idempotency-Key",
                                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().get("children").get(0).get("caseRef").stringValue();
    }
}
