package org.threshold.workflow.worklist.adapter.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.KeptWork;

@Repository
class JdbcKeptWork implements KeptWork {

    private final JdbcClient jdbc;

    JdbcKeptWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(TaskId task, StaffId by, String typed, Instant at) {
        jdbc.sql(
                        """
                        insert into kept_work (task_id, staff, typed, kept_at)
                        values (:task, :staff, :typed, :at)
                        on conflict (task_id, staff) do update
                        set typed = excluded.typed, kept_at = excluded.kept_at
                        """)
                .param("task", task.value())
                .param("staff", by.value())
                .param("typed", typed)
                .param("at", JdbcTasks.utc(at))
                .update();
    }

    @Override
    public Optional<String> of(TaskId task, StaffId by) {
        return jdbc.sql("select typed from kept_work where task_id = :task and staff = :staff")
                .param("task", task.value())
                .param("staff", by.value())
                .query((row, number) -> row.getString("typed"))
                .optional();
    }

    @Override
    public void forget(TaskId task, StaffId by) {
        jdbc.sql("delete from kept_work where task_id = :task and staff = :staff")
                .param("task", task.value())
                .param("staff", by.value())
                .update();
    }
}
