package org.threshold.workflow.gates;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.story.Person;

/** Adults who care for a child, and what somebody recorded of them long ago. */
record Carers(JdbcClient jdbc, Person worker) {

    /** Longer than ten working days, whatever holidays fall between. */
    private static final Duration LONG = Duration.ofDays(30);

    /** The mother of the child, of whom it has not been known since then; and it still is not. */
    void notKnownForLong(String ref) {
        String mother = registered();
        People.made(
                worker.post(
                        "/api/v1/people/" + childOf(ref) + "/parents",
                        Map.of("role", "mother", "standing", "known", "parent", mother)));
        asked(ref, UUID.fromString(mother), Instant.now().minus(LONG));
        People.made(
                worker.post(
                        "/api/v1/cases/" + ref + "/parenting-capacity", Map.of("adult", mother)));
    }

    private String registered() {
        return People.made(
                        worker.post("/api/v1/people", Map.of("kind", "adult", "name", "Mo Probe")))
                .get("id")
                .stringValue();
    }

    private String childOf(String ref) {
        return jdbc.sql("select person_id::text from case_file where ref = ?")
                .param(ref)
                .query(String.class)
                .single();
    }

    /** No request says that something was recorded then. */
    private void asked(String ref, UUID adult, Instant at) {
        jdbc.sql(
                        """
                        with carer as (insert into parenting_capacity (id, case_ref, adult_id)
                                       values (gen_random_uuid(), :ref, :adult) returning id),
                             list as (insert into capacity_checklist (capacity_id, words, answered_by, answered_at)
                                      select id, '', :adult, :at from carer returning position)
                        insert into capacity_answer (checklist, factor, answer)
                        select position, 'depression', 'not-known' from list
                        """)
                .param("ref", ref)
                .param("adult", adult)
                .param("at", Timestamp.from(at))
                .update();
    }
}
