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
import org.threshold.workflow.worklist.app.WorkLists;
import org.threshold.workflow.worklist.domain.DueState;

@Repository
class JdbcWorkLists implements WorkLists {

    private final JdbcClient jdbc;

    JdbcWorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return ListSql.asked(jdbc.sql(sql), asked)
                .param("start", place.equals(Place.START))
                .param("at", JdbcTasks.utc(place.at()))
                .param("id", place.id().value());
    }

    @Override
    public Map<Integer, Place> places(Asked asked, Collection<Integer> numbers) {
        Map<Integer, Place> places = new LinkedHashMap<>();
        if (!numbers.isEmpty()) {
            numbered(asked, numbers).forEach(one -> places.put(one.number(), one.place()));
        }
        return places;
    }

    /** A task's number in its list, and its place. */
    private record Numbered(int number, Place place) {

        static Numbered read(ResultSet row) throws SQLException {
            var id = new TaskId(TaskRow.id(row, "id"));
            return new Numbered(
                    row.getInt("number"), new Place(TaskRow.instant(row, "place_at"), id));
        }
    }

    private List<Numbered> numbered(Asked asked, Collection<Integer> numbers) {
        var keys = ListKeys.of(asked.order());
        String numbered =
                "select row_number() over (order by %s) as number, %s as place_at, id from task "
                        .formatted(keys.sorted(), keys.column());
        return ListSql.asked(
                        jdbc.sql(
                                "select number, place_at, id from ("
                                        + numbered
                                        + ListSql.LISTED
                                        + ") numbered where number = any (:numbers) order by number"),
                        asked)
                .param("numbers", numbers.toArray(Integer[]::new))
                .query((row, _) -> Numbered.read(row))
                .list();
    }

    @Override
    public Map<DueState, Integer> due(Asked asked) {
        String sql =
                """
                select count(*) as whole, count(*) filter (where due_at <= :now) as overdue,
                       count(*) filter (where due_at > :soon) as later
                from task
                """;
        return ListSql.asked(jdbc.sql(sql + ListSql.LISTED), asked)
                .param("now", JdbcTasks.utc(asked.now()))
                .param("soon", JdbcTasks.utc(DueState.SOON.at(asked.now()).by()))
                .query(
                        (row, _) -> {
                            int whole = row.getInt("whole");
                            int overdue = row.getInt("overdue");
                            int later = row.getInt("later");
                            Map<DueState, Integer> due = new EnumMap<>(DueState.class);
                            due.put(DueState.ANY, whole);
                            due.put(DueState.OVERDUE, overdue);
                            due.put(DueState.SOON, whole - overdue - later);
                            due.put(DueState.LATER, later);
                            return due;
                        })
                .single();
    }

    /** How many there are of something. */
    private record Some(String code, int count) {}

    @Override
    public Map<String, Integer> steps(Asked asked) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        some("select step as code, count(*) as listed from task ", asked)
                .forEach(one -> steps.put(one.code(), one.count()));
        return steps;
    }

    @Override
    public Map<Role, Integer> roles(Asked asked) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        some("select role as code, count(*) as listed from task, unnest(candidates) role ", asked)
                .forEach(one -> roles.put(Role.of(one.code()).orElseThrow(), one.count()));
        return roles;
    }

    private List<Some> some(String select, Asked asked) {
        String sql = select + ListSql.LISTED + "group by code order by code";
        return ListSql.asked(jdbc.sql(sql), asked)
                .query((row, _) -> new Some(row.getString("code"), row.getInt("listed")))
                .list();
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
