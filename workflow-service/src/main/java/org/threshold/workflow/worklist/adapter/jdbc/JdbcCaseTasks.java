package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.CaseTasks;

@Repository
class JdbcCaseTasks implements CaseTasks {

    private static final int MOST = 200;

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
                        where state in ('open', 'claimed')
                          and cases && (array(select ref from case_file where joined_to = :ref)
                                        || cast(:ref as text))
                        order by due_at, id
                        limit :most
                        """)
                .param("ref", caseRef)
                .param("most", MOST)
                .query(TaskRow::read)
                .list();
    }
}
