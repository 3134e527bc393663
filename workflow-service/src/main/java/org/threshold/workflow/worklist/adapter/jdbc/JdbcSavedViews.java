package org.threshold.workflow.worklist.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.app.ListTasks.View;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.SavedView;
import org.threshold.workflow.worklist.app.SavedViews;
import org.threshold.workflow.worklist.domain.DueState;
import org.threshold.workflow.worklist.domain.ViewName;
import org.threshold.workflow.worklist.domain.WorkChoice;
import org.threshold.workflow.worklist.domain.WorkChoice.About;
import org.threshold.workflow.worklist.domain.WorkOrder;

@Repository
class JdbcSavedViews implements SavedViews {

    private final JdbcClient jdbc;

    JdbcSavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedView> of(StaffId staff) {
        return jdbc.sql(
                        """
                        select id, name, list, step, role, due, sorted, opens_with
                        from saved_view where staff = :staff
                        order by lower(name), id
                        """)
                .param("staff", staff.value())
                .query((row, _) -> read(row))
                .list();
    }

    private static SavedView read(ResultSet row) throws SQLException {
        var choice =
                new WorkChoice(
                        Optional.ofNullable(row.getString("step")),
                        Optional.ofNullable(row.getString("role")).flatMap(Role::of),
                        DueState.of(row.getString("due")).orElseThrow(),
                        About.ANYTHING);
        return new SavedView(
                TaskRow.id(row, "id"),
                new ViewName(row.getString("name")),
                new Wish(
                        View.valueOf(row.getString("list").toUpperCase(Locale.ROOT)),
                        choice,
                        WorkOrder.of(row.getString("sorted")).orElseThrow()),
                row.getBoolean("opens_with"));
    }

    @Override
    public boolean add(StaffId staff, SavedView view) {
        var wish = view.wish();
        return jdbc.sql(
                                """
                                insert into saved_view (id, staff, name, list, step, role, due, sorted)
                                values (:id, :staff, :name, :list, :step, :role, :due, :sorted)
                                on conflict (staff, lower(name)) do nothing
                                """)
                        .param("id", view.id())
                        .param("staff", staff.value())
                        .param("name", view.name().value())
                        .param("list", wish.view().name().toLowerCase(Locale.ROOT))
                        .param("step", wish.choice().step().orElse(null))
                        .param("role", wish.choice().role().map(Role::code).orElse(null))
                        .param("due", wish.choice().due().code())
                        .param("sorted", wish.order().code())
                        .update()
                == 1;
    }

    @Override
    public void rename(StaffId staff, UUID id, ViewName name) {
        jdbc.sql("update saved_view set name = :name where id = :id and staff = :staff")
                .param("name", name.value())
                .param("id", id)
                .param("staff", staff.value())
                .update();
    }

    @Override
    public void remove(StaffId staff, UUID id) {
        jdbc.sql("delete from saved_view where id = :id and staff = :staff")
                .param("id", id)
                .param("staff", staff.value())
                .update();
    }

    @Override
    public void openWith(StaffId staff, UUID id) {
        jdbc.sql(
                        """
                        update saved_view set opens_with = false
                        where staff = :staff and opens_with and id <> :id
                        """)
                .param("staff", staff.value())
                .param("id", id)
                .update();
        jdbc.sql("update saved_view set opens_with = true where id = :id and staff = :staff")
                .param("id", id)
                .param("staff", staff.value())
                .update();
    }
}
