package org.threshold.workflow.worklist.adapter.jdbc;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.WaitingTasks;

@Repository
class JdbcWaitingTasks implements WaitingTasks {

    private final JdbcClient jdbc;

    JdbcWaitingTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, TaskId> of(UUID subjectId) {
        return jdbc
                .sql(
                        """
                        select id, step from task
                        where subject_id = :subject and state in ('open', 'claimed')
                        """)
                .param("subject", subjectId)
                .query(
                        (row, _) ->
                                Map.entry(row.getString("step"), new TaskId(TaskRow.id(row, "id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
