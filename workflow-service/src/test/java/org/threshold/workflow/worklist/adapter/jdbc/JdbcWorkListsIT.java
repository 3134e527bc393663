package org.threshold.workflow.worklist.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.Tasks.NewTask;
import org.threshold.workflow.worklist.app.WorkLists;
import org.threshold.workflow.worklist.app.WorkListsContract;
import tools.jackson.databind.json.JsonMapper;

/** Lists of tasks on a real database. */
class JdbcWorkListsIT extends WorkListsContract {

    private static final JdbcClient JDBC = TestDatabase.create("lists").jdbc();

    private final JdbcTasks tasks = new JdbcTasks(JDBC, new JsonMapper(), () -> NOW);
    private final JdbcWorkLists lists = new JdbcWorkLists(JDBC, APPROVALS);

    @Override
    protected WorkLists lists() {
        return lists;
    }

    @Override
    protected void there(List<TaskView> waiting) {
        JDBC.sql("delete from task").update();
        waiting.forEach(this::add);
    }

    private void add(TaskView task) {
        var limit = new DeadlineId(UUID.randomUUID());
        tasks.add(new NewTask(task, limit, false, task.subject().id()));
        if (task.state() instanceof TaskState.Claimed(var by, Instant at)) {
            tasks.claim(task.id(), by, at);
        }
    }

    @Override
    protected void joined(String caseRef, String to) {
        JDBC.sql(
                        """
                        insert into case_file (ref, person_id, opened_at, closed_at, joined_to)
                        values (:to, gen_random_uuid(), '2026-11-23T10:00Z', null, null),
                               (:ref, gen_random_uuid(), '2026-11-23T10:00Z', '2026-11-24T10:00Z', :to)
                        """)
                .param("ref", caseRef)
                .param("to", to)
                .update();
    }
}
