package org.threshold.workflow.worklist.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.Approvals;
import org.threshold.workflow.worklist.app.WorkLists;
import org.threshold.workflow.worklist.domain.DueState;

@Repository
class JdbcWorkLists implements WorkLists {

    private final JdbcClient jdbc;
    private final Approvals approvals;

    JdbcWorkLists(JdbcClient jdbc, Approvals approvals) {
        this.jdbc = jdbc;
        this.approvals = approvals;
    }

    private StatementSpec asked(String sql, Asked asked) {
        return ListSql.asked(jdbc.sql(sql), asked, approvals.meantBy(asked.choice().step()));
    }

    @Override
    public List<TaskView> page(Asked asked, Place after, int most) {
        var keys = ListKeys.of(asked.order());
        return at(
                        TaskQueries.TASK
                                + ListSql.LISTED
                                + "and (:start or %s) order by %s limit :most"
                                        .formatted(keys.behind(), keys.sorted()),
                        asked,
                        after)
                .param("most", most)
                .query(TaskRow::read)
                .list();
    }

    @Override
    public Counted count(Asked asked, Place place) {
        return at(
                        """
                        select count(*) filter (where due_at <= :now) as overdue, count(*) as listed,
                               count(*) filter (where not (:start or %s)) as passed
                        from task
                        """
                                        .formatted(ListKeys.of(asked.order()).behind())
                                + ListSql.LISTED,
                        asked,
                        place)
                .param("now", JdbcTasks.utc(asked.now()))
                .query(
                        (row, _) ->
                                new Counted(
                                        row.getInt("overdue"),
                                        row.getInt("listed"),
                                        row.getInt("passed")))
                .single();
    }

    private StatementSpec at(String sql, Asked asked, Place place) {
        return asked(sql, asked)
                .param("start", place.equals(Place.START))
                .param("at", JdbcTasks.utc(place.at()))
                .param("id", place.id().value());
    }

    @Override
    public Map<Integer, Place> places(Asked asked, Collection<Integer> numbers) {
        Map<Integer, Place> places = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            numbered(asked, numbers)
                    .query(
                            row -> {
                                places.put(row.getInt("number"), place(row));
                            });
        }
        return places;
    }

    private StatementSpec numbered(Asked asked, Collection<Integer> numbers) {
        var keys = ListKeys.of(asked.order());
        String numbered =
                "select row_number() over (order by %s) as number, %s as place_at, id from task "
                        .formatted(keys.sorted(), keys.column());
        return asked(
                        "select number, place_at, id from ("
                                + numbered
                                + ListSql.LISTED
                                + ") numbered where number = any (:numbers) order by number",
                        asked)
                .param("numbers", numbers.toArray(Integer[]::new));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(TaskRow.instant(row, "place_at"), new TaskId(TaskRow.id(row, "id")));
    }

    @Override
    public Map<DueState, Integer> due(Asked asked) {
        return asked(ListSql.DUE + ListSql.LISTED, asked)
                .param("now", JdbcTasks.utc(asked.now()))
                .param("soon", JdbcTasks.utc(DueState.SOON.at(asked.now()).by()))
                .query(
                        (row, _) -> {
                            Map<DueState, Integer> due = new EnumMap<>(DueState.class);
                            due.put(DueState.ANY, row.getInt("whole"));
                            due.put(DueState.OVERDUE, row.getInt("overdue"));
                            due.put(DueState.SOON, row.getInt("soon"));
                            due.put(DueState.LATER, row.getInt("later"));
                            return due;
                        })
                .single();
    }

    @Override
    public Map<String, Integer> steps(Asked asked) {
        return counted(
                "select step as code, count(*) as listed from task ",
                "group by code order by code",
                asked);
    }

    /**
     * Unfolds the roles of tasks that the same roles may do together: few, where tasks are many.
     */
    @Override
    public Map<Role, Integer> roles(Asked asked) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        counted(
                        "select role as code, sum(alike) as listed from (select candidates, count(*) as alike from task ",
                        "group by candidates) tasks, unnest(candidates) role group by code",
                        asked)
                .forEach((code, count) -> roles.put(Role.of(code).orElseThrow(), count));
        return roles;
    }

    private Map<String, Integer> counted(String select, String grouped, Asked asked) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        asked(select + ListSql.LISTED + grouped, asked)
                .query(
                        row -> {
                            counted.put(row.getString("code"), row.getInt("listed"));
                        });
        return counted;
    }

    @Override
    public InAll inAll(Optional<StaffId> mine, Set<Role> roles) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'claimed' and claimed_by = :mine) as mine,
                               count(*) filter (where state = 'open'
                                                and candidates && cast(:roles as text[])) as available,
                               count(*) as listed
                        from task where state in ('open', 'claimed')
                        """)
                .param("mine", mine.map(StaffId::value).orElse(null))
                .param("roles", roles.stream().map(Role::code).toArray(String[]::new))
                .query(
                        (row, _) ->
                                new InAll(
                                        row.getInt("mine"),
                                        row.getInt("available"),
                                        row.getInt("listed")))
                .single();
    }
}
