package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.app.WorkLists.Asked;

/** Which tasks are on a list, in SQL. */
final class ListSql {

    static final String DUE =
            """
            select count(*) as whole, count(*) filter (where due_at <= :now) as overdue,
                   count(*) filter (where due_at > :now and due_at <= :soon) as soon,
                   count(*) filter (where due_at > :soon) as later
            from task
            """;

    static final String LISTED =
            """
            where state in ('open', 'claimed')
              and (cast(:claimedBy as uuid) is null
                   or (state = 'claimed' and claimed_by = :claimedBy))
              and (cardinality(cast(:candidates as text[])) = 0
                   or (state = 'open' and candidates && cast(:candidates as text[])))
              and (cardinality(cast(:steps as text[])) = 0 or step = any (cast(:steps as text[])))
              and (cast(:role as text) is null or cast(:role as text) = any (candidates))
              and (cast(:subject as uuid) is null or subject_id = :subject)
              and (cast(:ref as text) is null
                   or cases && (array(select ref from case_file where joined_to = :ref)
                                || cast(:ref as text)))
              and due_at > :dueAfter and due_at <= :dueBy
            """;

    private ListSql() {}

    /**
     * Fills in what a list is asked with.
     *
     * @param steps the steps that its choice of a kind of task means; empty for any
     */
    static StatementSpec asked(StatementSpec statement, Asked asked, Set<String> steps) {
        var choice = asked.choice();
        var window = choice.due().at(asked.now());
        return statement
                .param("claimedBy", asked.whose().claimedBy().map(StaffId::value).orElse(null))
                .param(
                        "candidates",
                        asked.whose().candidates().stream().map(Role::code).toArray(String[]::new))
                .param("steps", steps.toArray(String[]::new))
                .param("role", choice.role().map(Role::code).orElse(null))
                .param("subject", choice.about().subject().orElse(null))
                .param("ref", choice.about().caseRef().orElse(null))
                .param("dueAfter", JdbcTasks.utc(window.after()))
                .param("dueBy", JdbcTasks.utc(window.by()));
    }
}
