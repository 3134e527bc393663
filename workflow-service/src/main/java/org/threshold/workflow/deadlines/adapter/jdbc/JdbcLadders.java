package org.threshold.workflow.deadlines.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.Ladders;
import org.threshold.workflow.deadlines.RungStanding;

@Repository
class JdbcLadders implements Ladders {

    private final JdbcClient jdbc;

    JdbcLadders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RungStanding> of(DeadlineId deadline) {
        return jdbc.sql(
                        """
                        select number, name, due_at, coalesce(fired_told, told) as told, fired_at
                        from deadline_rung
                        where deadline_id = :deadline
                        order by number
                        """)
                .param("deadline", deadline.value())
                .query(JdbcLadders::read)
                .list();
    }

    private static RungStanding read(ResultSet row, int number) throws SQLException {
        return new RungStanding(
                row.getInt("number"),
                row.getString("name"),
                Columns.instant(row, "due_at"),
                Columns.told(row, "told"),
                Optional.ofNullable(row.getObject("fired_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
