package org.threshold.workflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.story.Person.Answer;
import tools.jackson.databind.JsonNode;

/** A practice and the health visitors go through their families, and miss two meetings. */
class LiaisonStoryIT extends RealServers {

    private static final String ALL = "/api/v1/liaisons";
    private static final String PRACTICE = "K81234";

    @Autowired private JdbcClient jdbc;
    @Autowired private CaseClock clock;

    @Test
    @Requirement("R-HV-2")
    void each_child_of_a_family_is_considered_or_the_family_is_carried_over() {
        Person worker = signedIn("duty.worker");
        List<String> refs = twinsReferredBy(worker);
        registered(refs.getFirst(), PRACTICE);
        String one = planned(worker, PRACTICE);

        done(worker.post(one + "/held", Map.of("heldOn", today().toString())));
        JsonNode family = family(worker, one, refs.getFirst());
        String first = child(family, 0);
        Answer said =
                done(
                        worker.post(
                                one + "/children",
                                Map.of(
                                        "children",
                                        List.of(Map.of("child", first, "answer", "nothing-new")))));

        assertThat(said.body().get("next").stringValue()).contains("carried over");
        assertThat(cases(family)).containsExactlyInAnyOrderElementsOf(refs);
        assertThat(family.get("children")).hasSize(2);
        JsonNode now = family(worker, one, refs.getFirst());
        assertThat(now.get("missing")).hasSize(1);
        String next = planned(worker, PRACTICE);
        assertThat(family(worker, next, refs.getFirst()).get("carriedOver").booleanValue())
                .isTrue();
        String page = one.substring("/api/v1".length());
        for (String path : List.of("/liaisons", page, page + "/families/1", "/liaisons/new")) {
            assertThat(worker.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    @Requirement("R-GP-1")
    void one_without_a_new_date_is_kept_and_of_two_in_a_row_the_named_gp_is_told() {
        Person manager = signedIn("team.manager");
        String practice = "K85678";
        String one = planned(manager, practice);
        String series = series(practice);
        assertThat(manager.steps(series)).containsExactly("hold-liaison");

        Answer refused = manager.post(one + "/cancellation", Map.of("why", "Nobody came."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.toString()).contains("newDate");
        assertThat(manager.get(one).body().get("liaison").get("state").stringValue())
                .isEqualTo("not-held");
        Map<String, String> tomorrow = Map.of("newDate", today().plusDays(1).toString());
        Answer moved = done(manager.post(one + "/cancellation", tomorrow));
        done(manager.post(ALL + "/" + id(moved) + "/cancellation", tomorrow));

        String task = manager.task(series, "tell-named-gp");
        for (String path :
                List.of("/tasks/" + task, "/work?view=all", "/work/assignment", "/board")) {
            assertThat(manager.get(path).status()).as(path).isEqualTo(200);
        }
        done(manager.post("/api/v1/tasks/" + task + "/completion", Map.of("spokeTo", "Dr Grey")));
        assertThat(manager.steps(series)).containsExactly("hold-liaison");
        done(
                manager.post(
                        "/api/v1/tasks/" + manager.task(series, "hold-liaison") + "/completion",
                        Map.of("heldOn", today().toString())));
        assertThat(manager.steps(series)).containsExactly("hold-liaison");
    }

    private List<String> twinsReferredBy(Person who) {
        var child = Map.of("ageInMonths", 30, "mobility", "mobile");
        Answer answer =
                who.post(
                        "/api/v1/referrals",
                        Map.of(
                                "children", List.of(child, child),
                                "whereabouts", "At home",
                                "worry", "They are alone in the evening."));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        List<String> refs =
                StreamSupport.stream(answer.body().get("children").spliterator(), false)
                        .map(one -> one.get("caseRef").stringValue())
                        .toList();
        liveTogether(refs);
        return refs;
    }

    /** The first is registered at a practice, the other nowhere. */
    private void registered(String ref, String practice) {
        jdbc.sql(
                        """
                        update person set practice = 'registered', practice_code = :practice
                        where id = (select person_id from case_file where ref = :ref)
                        """)
                .param("practice", practice)
                .param("ref", ref)
                .update();
    }

    private void liveTogether(List<String> refs) {
        jdbc.sql(
                        """
                        with home as (
                            insert into household (id, address_lines, postcode, uprn, address_key)
                            values (gen_random_uuid(), '1 High Street', 'HP1 1AA', '', 'twins') returning id)
                        insert into household_member (id, household_id, person_id)
                        select gen_random_uuid(), home.id, f.person_id from home, case_file f
                        where f.ref = any (:refs)
                        """)
                .param("refs", refs.toArray(String[]::new))
                .update();
    }

    private String planned(Person who, String practice) {
        Answer kept = who.post(ALL, Map.of("practice", practice, "on", today().toString()));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(201);
        return ALL + "/" + id(kept);
    }

    private static String id(Answer kept) {
        return kept.body().get("id").stringValue();
    }

    private static JsonNode family(Person who, String liaison, String ref) {
        return StreamSupport.stream(who.get(liaison).body().get("families").spliterator(), false)
                .filter(family -> cases(family).contains(ref))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> cases(JsonNode family) {
        return StreamSupport.stream(family.get("cases").spliterator(), false)
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
    }

    private static String child(JsonNode family, int at) {
        return family.get("children").get(at).get("child").stringValue();
    }

    private String series(String practice) {
        return jdbc.sql("select id::text from liaison_series where practice_code = :practice")
                .param("practice", practice)
                .query(String.class)
                .single();
    }

    private LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
