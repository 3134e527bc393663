package org.threshold.workflow.worklist.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.KeptWork;
import org.threshold.workflow.worklist.app.KeptWorkContract;
import org.threshold.workflow.worklist.app.Tasks.NewTask;
import tools.jackson.databind.json.JsonMapper;

/** Typed work on a real database, where the statement that ends a task ends its draft too. */
class JdbcKeptWorkIT extends KeptWorkContract {

    private static final JdbcClient JDBC = TestDatabase.create("kept").jdbc();
    private static final Instant OPENED = Instant.parse("2026-11-23T10:00:00Z");

    private final JdbcTasks tasks = new JdbcTasks(JDBC, new JsonMapper(), () -> OPENED);
    private final JdbcKeptWork kept = new JdbcKeptWork(JDBC);

    @Override
    protected KeptWork kept() {
        return kept;
    }

    @Override
    protected TaskId task() {
        UUID subject = UUID.randomUUID();
        var task =
                new TaskView(
                        new TaskId(UUID.randomUUID()),
                        "decide-referral",
                        new TaskView.Subject("referral", subject, List.of("CP-2041")),
                        Set.of(Role.DUTY_SOCIAL_WORKER),
                        new TaskView.Due(OPENED, OPENED.plusSeconds(60)),
                        new TaskState.Open());
        tasks.add(new NewTask(task, new DeadlineId(UUID.randomUUID()), false, subject));
        return task.id();
    }

    @Override
    protected void end(TaskId task, StaffId by) {
        tasks.done(task, by, OPENED, Map.of());
    }
}
