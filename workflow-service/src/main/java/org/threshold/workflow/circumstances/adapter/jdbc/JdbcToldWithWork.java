package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.ToldWithWork;

@Repository
class JdbcToldWithWork implements ToldWithWork {

    private final JdbcClient jdbc;

    JdbcToldWithWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Told> of(Collection<String> caseRefs, ActorId by, Instant from, Instant until) {
        return jdbc.sql(
                        """
                        select c.id, c.kind, c.stage, n.agency, n.role
                        from change_of_circumstance c
                        join notification n on n.change_id = c.id
                        where c.id in (select change_id from change_case
                                       where case_ref = any (cast(:refs as text[])))
                          and c.recorded_by = :by and c.recorded_at between :from and :until
                        order by c.recorded_at, c.id, n.id
                        """)
                .param("refs", caseRefs.toArray(String[]::new))
                .param("by", by.value())
                .param("from", Rows.utc(from))
                .param("until", Rows.utc(until))
                .query(JdbcToldWithWork::read)
                .list();
    }

    private static Told read(ResultSet row, int number) throws SQLException {
        return new Told(
                new ChangeId(Rows.id(row, "id")),
                ChangeKind.of(row.getString("kind")).orElseThrow(),
                row.getString("stage"),
                Rows.recipient(row));
    }
}
