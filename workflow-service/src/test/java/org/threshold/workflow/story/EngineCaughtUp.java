package org.threshold.workflow.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until the engine has taken what it was told, and has reached the steps that wait. */
final class EngineCaughtUp {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private EngineCaughtUp() {}

    /** With a subject: nothing is to be sent about it, and each of its steps has its job. */
    static void with(JdbcClient jdbc, String subject) {
        await().atMost(PATIENCE).until(() -> waiting(jdbc, subject) == 0);
    }

    /** With a case: nothing at all is to be sent, and each step of these kinds has its job. */
    static void withCase(JdbcClient jdbc, String ref, List<String> kinds) {
        await().atMost(PATIENCE).until(() -> waiting(jdbc, ref, kinds) == 0);
    }

    private static long waiting(JdbcClient jdbc, String subject) {
        return jdbc.sql(
                        """
                        select (select count(*) from engine_outbox
                                where key = :id and sent_at is null)
                             + (select count(*) from task
                                where subject_id = :subject and job_key is null and with_engine)
                        """)
                .param("id", subject)
                .param("subject", UUID.fromString(subject))
                .query(Long.class)
                .single();
    }

    private static long waiting(JdbcClient jdbc, String ref, List<String> kinds) {
        return jdbc.sql(
                        """
                        select (select count(*) from engine_outbox where sent_at is null)
                             + (select count(*) from task
                                where with_engine and job_key is null and state <> 'withdrawn'
                                  and subject_kind in (:kinds) and :ref = any (cases))
                        """)
                .param("kinds", kinds)
                .param("ref", ref)
                .query(Long.class)
                .single();
    }
}
