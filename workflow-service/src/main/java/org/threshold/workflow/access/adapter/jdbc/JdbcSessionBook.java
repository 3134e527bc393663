package org.threshold.workflow.access.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.domain.SessionBook;
import org.threshold.workflow.access.domain.Sessional;
import org.threshold.workflow.access.domain.SessionalDays;

/** Sessions in their table. */
@Repository
class JdbcSessionBook implements SessionBook {

    private static final String READ =
            "select staff_id, first_day, last_day, ring from staff_session ";

    private final JdbcClient jdbc;

    JdbcSessionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Sessional of(StaffId staff) {
        return new Sessional(
                jdbc.sql(READ + "where staff_id = :staff order by entered_at, id")
                        .param("staff", staff.value())
                        .query((row, number) -> days(row))
                        .list());
    }

    @Override
    public Map<StaffId, Sessional> all() {
        Map<StaffId, List<SessionalDays>> found =
                jdbc
                        .sql(READ + "order by entered_at, id")
                        .query(
                                (row, number) ->
                                        Map.entry(
                                                new StaffId(row.getObject("staff_id", UUID.class)),
                                                days(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new Sessional(it.getValue())));
    }

    @Override
    public void enter(Entry entry) {
        jdbc.sql(
                        """
                        insert into staff_session (id, staff_id, first_day, last_day, ring, entered_by, entered_at)
                        values (:id, :staff, :from, :to, :ring, :by, :at)
                        """)
                .param("id", entry.id())
                .param("staff", entry.staff().value())
                .param("from", entry.days().from())
                .param("to", entry.days().to())
                .param("ring", entry.days().ring())
                .param("by", entry.by().id().value())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SessionalDays days(ResultSet row) throws SQLException {
        return new SessionalDays(
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("ring"));
    }
}
