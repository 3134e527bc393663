package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.CaseStanding;
import org.threshold.workflow.worklist.app.CaseTasks;

@Repository
class JdbcCaseTasks implements CaseTasks, CaseStanding {

    private static final int MOST = 200;

    /** What waits for a case also waits for the case that it joined. */
    private static final String WAITS_FOR_CASE =
            """
            where state in ('open', 'claimed')
              and cases && (array(select ref from case_file where joined_to = :ref)
                            || cast(:ref as text))
            """;

    private final JdbcClient jdbc;

    JdbcCaseTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TaskView> waiting(String caseRef) {
        return jdbc.sql(
                        """
                        select id, step, subject_kind, subject_id, cases, candidates, opened_at, due_at,
                               state, claimed_by, claimed_at, ended_by, ended_at, end_words
                        from task
                        """
                                + WAITS_FOR_CASE
                                + "order by subject_kind = any (:telling), due_at, id limit :most")
                .param("ref", caseRef)
                .param("telling", TELLING.toArray(String[]::new))
                .param("most", MOST)
                .query(TaskRow::read)
                .list();
    }

    @Override
    public boolean isCase(String caseRef) {
        return jdbc.sql("select exists (select 1 from case_file where ref = :ref)")
                .param("ref", caseRef)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<TaskId> besideProcesses(String caseRef) {
        return jdbc.sql("select id from task " + WAITS_FOR_CASE + "and not with_engine")
                .param("ref", caseRef)
                .query((row, _) -> new TaskId(TaskRow.id(row, "id")))
                .set();
    }
}
