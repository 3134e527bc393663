package org.threshold.workflow.worklist.adapter.jdbc;

import java.time.Instant;
import java.util.Map;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.Tasks;

/** The columns of a task that has just been opened. */
final class TaskColumns {

    private TaskColumns() {}

    static Map<String, Object> of(Tasks.NewTask added, Instant recordedAt) {
        TaskView task = added.task();
        return Map.ofEntries(
                Map.entry("id", task.id().value()),
                Map.entry("step", task.step()),
                Map.entry("kind", task.subject().kind()),
                Map.entry("subject", task.subject().id()),
                Map.entry("cases", task.subject().cases().toArray(String[]::new)),
                Map.entry(
                        "candidates",
                        task.candidates().stream().map(Role::code).toArray(String[]::new)),
                Map.entry("deadline", added.deadline().value()),
                Map.entry("dueAt", JdbcTasks.utc(task.due().dueAt())),
                Map.entry("openedAt", JdbcTasks.utc(task.due().openedAt())),
                Map.entry("recordedAt", JdbcTasks.utc(recordedAt)),
                Map.entry("withEngine", added.withEngine()),
                Map.entry("processSubject", added.processSubject()));
    }
}
