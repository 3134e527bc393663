package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.CaseChanges;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcCaseChanges implements CaseChanges {

    private final JdbcClient jdbc;

    JdbcCaseChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Listed> of(CaseRef ref, int most) {
        return jdbc.sql(
                        """
                        select distinct c.id, c.kind, c.stage, c.occurred_at, c.recorded_at, c.relation,
                               exists (select 1 from change_of_circumstance later
                                       where later.original = c.id) as replaced
                        from change_case of_case
                        join change_of_circumstance c on c.id = of_case.change_id
                        where of_case.case_ref in (select cast(:ref as text)
                                                   union all
                                                   select ref from case_file where joined_to = :ref)
                        order by c.occurred_at desc, c.id desc
                        limit :most
                        """)
                .param("ref", ref.value())
                .param("most", most)
                .query(JdbcCaseChanges::read)
                .list();
    }

    private static Listed read(ResultSet row, int number) throws SQLException {
        return new Listed(
                new ChangeId(Rows.id(row, "id")),
                ChangeKind.of(row.getString("kind")).orElseThrow(),
                row.getString("stage"),
                Rows.instant(row, "occurred_at"),
                row.getString("relation"),
                row.getBoolean("replaced"),
                row.getString("relation").equals("first")
                        && AtTheTime.late(
                                Rows.instant(row, "occurred_at"),
                                Rows.instant(row, "recorded_at")));
    }
}
