package org.threshold.workflow.worklist.adapter.jdbc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.app.KeptWork;
import org.threshold.workflow.worklist.app.TypedForm;

@Repository
class JdbcKeptWork implements KeptWork {

    private final JdbcClient jdbc;

    JdbcKeptWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(TaskId task, StaffId by, TypedForm form, Instant at) {
        write(task, by, form, new As("draft", at));
    }

    @Override
    public void sending(TaskId task, StaffId by, TypedForm form, Instant at) {
        write(task, by, form, new As("sent", at));
    }

    private record As(String state, Instant at) {}

    private void write(TaskId task, StaffId by, TypedForm form, As as) {
        jdbc.sql(
                        """
                        insert into kept_work (task_id, staff, typed, fields, state, kept_at)
                        select :task, :staff, :typed, :fields, :state, :at
                        where not exists (
                            select 1 from kept_work
                            where task_id = :task and staff = :staff and state = 'used' and typed = :typed)
                        on conflict (task_id, staff) where state <> 'used' do update
                        set typed = excluded.typed, fields = excluded.fields,
                            state = excluded.state, kept_at = excluded.kept_at
                        """)
                .param("task", task.value())
                .param("staff", by.value())
                .param("typed", form.json())
                .param("fields", form.fields())
                .param("state", as.state())
                .param("at", JdbcTasks.utc(as.at()))
                .update();
    }

    @Override
    public Optional<Draft> of(TaskId task, StaffId by) {
        return jdbc.sql(
                        """
                        select typed, coalesce(fields, '') as fields, kept_at
                        from kept_work
                        where task_id = :task and staff = :staff and state <> 'used'
                        """)
                .param("task", task.value())
                .param("staff", by.value())
                .query(
                        (row, number) ->
                                new Draft(
                                        new TypedForm(
                                                row.getString("typed"), row.getString("fields")),
                                        TaskRow.instant(row, "kept_at")))
                .optional();
    }

    @Override
    public Optional<Used> used(TaskId task) {
        return jdbc.sql(
                        "select staff, typed from kept_work where task_id = :task and state = 'used'")
                .param("task", task.value())
                .query(
                        (row, number) ->
                                new Used(
                                        new StaffId(row.getObject("staff", UUID.class)),
                                        row.getString("typed")))
                .optional();
    }

    @Override
    public void forget(TaskId task, StaffId by) {
        jdbc.sql(
                        """
                        delete from kept_work
                        where task_id = :task and staff = :staff and state <> 'used'
                        """)
                .param("task", task.value())
                .param("staff", by.value())
                .update();
    }
}
