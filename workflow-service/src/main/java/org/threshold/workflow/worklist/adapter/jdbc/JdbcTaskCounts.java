package org.threshold.workflow.worklist.adapter.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.app.TaskCounts;
import org.threshold.workflow.worklist.app.Tasks;

@Repository
class JdbcTaskCounts implements TaskCounts {

    private final JdbcClient jdbc;

    JdbcTaskCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int waiting(Tasks.Filter filter) {
        return jdbc.sql(
                        """
                        select count(*)
                        from task
                        where state in ('open', 'claimed')
                          and (cast(:claimedBy as uuid) is null
                               or (state = 'claimed' and claimed_by = :claimedBy))
                          and (cardinality(cast(:candidates as text[])) = 0
                               or (state = 'open' and candidates && cast(:candidates as text[])))
                        """)
                .param("claimedBy", filter.claimedBy().map(by -> by.value()).orElse(null))
                .param(
                        "candidates",
                        filter.candidates().stream().map(Role::code).toArray(String[]::new))
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
