package org.threshold.workflow.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stories look up in the database, because no page and no answer shows it. */
record Rows(JdbcClient jdbc) {

    /** The open discussion that a case is in. */
    String discussionOf(String ref) {
        return one(
                "select discussion_id::text from discussion_child where open and case_ref = ?",
                ref);
    }

    long openDiscussionsOf(String ref) {
        return count("select count(*) from discussion_child where open and case_ref = ?", ref);
    }

    long enquiriesOpen(String ref) {
        return count("select count(*) from enquiry where stage <> 'ended' and case_ref = ?", ref);
    }

    /** Under which case a discussion decides for a person. */
    String caseInDiscussion(String discussion, String person) {
        return one(
                """
                select case_ref from discussion_child
                where open and discussion_id::text = ? and person_id::text = ?
                """,
                discussion,
                person);
    }

    String stageOf(String discussion) {
        return one("select stage from discussion where id::text = ?", discussion);
    }

    String acceptanceOf(String ref) {
        return one("select id::text from police_acceptance where case_ref = ?", ref);
    }

    String referralOf(String ref) {
        return one("select referral_id::text from referral_child where case_ref = ?", ref);
    }

    /** By when the next meeting of a discussion is held. */
    Instant dueOf(String discussion) {
        return jdbc.sql(
                        """
                        select due_at from deadline
                        where state = 'open' and step = 'hold-discussion' and subject_id = ?
                        """)
                .param(UUID.fromString(discussion))
                .query((row, number) -> row.getTimestamp("due_at").toInstant())
                .single();
    }

    /** The step of a subject that waits. */
    String task(String subject, String step) {
        return one(
                """
                select id::text from task
                where state in ('open', 'claimed') and subject_id::text = ? and step = ?
                """,
                subject,
                step);
    }

    List<String> casesOfTask(String subject, String step) {
        return list(
                """
                select unnest(cases) from task
                where state in ('open', 'claimed') and subject_id::text = ? and step = ?
                """,
                subject,
                step);
    }

    /** A step that waits. */
    record Step(String name, String subject, String task) {}

    /** The steps that wait in a case and in the one that it joined. */
    Set<Step> waitingIn(String ref) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select step, subject_id::text as subject, id::text as task from task
                                where state in ('open', 'claimed')
                                  and cases && array(select ref from case_file where ref = :ref
                                                     union select joined_to from case_file
                                                     where ref = :ref and joined_to is not null)
                                """)
                        .param("ref", ref)
                        .query(
                                (row, number) ->
                                        new Step(
                                                row.getString("step"),
                                                row.getString("subject"),
                                                row.getString("task")))
                        .list());
    }

    /** How many steps and limits of a subject are open. */
    long waiting(String subject) {
        return count(
                """
                select (select count(*) from task
                        where state in ('open', 'claimed') and subject_id::text = ?)
                     + (select count(*) from deadline where state = 'open' and subject_id::text = ?)
                """,
                subject,
                subject);
    }

    /** Who is to be told of a kind of change in a case. */
    List<String> heard(String ref, String kind) {
        return list(
                """
                select n.agency || ':' || n.role from notification n
                join change_of_circumstance c on c.id = n.change_id
                where ? = any (n.cases) and c.kind = ?
                """,
                ref,
                kind);
    }

    /** The stages of the police's investigation that were told, the first one first. */
    List<String> stages(String ref) {
        return list(
                """
                select stage from change_of_circumstance
                where kind = 'police-investigation'
                  and id in (select change_id from change_case where case_ref = ?) order by id
                """,
                ref);
    }

    /** What was done in a case. */
    List<String> acts(String ref) {
        return list("select what from audit_entry where ? = any (cases)", ref);
    }

    /** The keys under which the engine is told that something is superseded. */
    List<String> supersededKeys() {
        return list(
                "select key from engine_outbox where body like '%workflow.superseded%' order by position");
    }

    /** What is still to be said to the engine under a key. */
    long unsent(String key) {
        return count("select count(*) from engine_outbox where sent_at is null and key = ?", key);
    }

    void close(String ref) {
        jdbc.sql("update case_file set closed_at = opened_at where ref = ?").param(ref).update();
    }

    private String one(String sql, String... params) {
        return jdbc.sql(sql).params((Object[]) params).query(String.class).single();
    }

    private List<String> list(String sql, String... params) {
        return jdbc.sql(sql)
                .params((Object[]) params)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private long count(String sql, String... params) {
        return jdbc.sql(sql).params((Object[]) params).query(Long.class).single();
    }
}
