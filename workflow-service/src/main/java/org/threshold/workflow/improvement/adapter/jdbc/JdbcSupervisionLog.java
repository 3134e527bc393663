package org.threshold.workflow.improvement.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.improvement.app.SupervisionLog;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.Supervision.Words;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcSupervisionLog implements SupervisionLog {

    private final JdbcClient jdbc;

    JdbcSupervisionLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Supervision one) {
        jdbc.sql(
                        """
                        insert into supervision (id, case_ref, role, held_on, agreed, worry, written_by, written_at)
                        values (:id, :case, :role, :heldOn, :agreed, :worry, :by, :at)
                        """)
                .param("id", one.id())
                .param("case", one.caseRef().value())
                .param("role", one.of().code())
                .param("heldOn", one.heldOn())
                .param("agreed", one.words().agreed())
                .param("worry", one.words().worry())
                .param("by", one.written().by().value())
                .param("at", one.written().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Supervision> of(List<CaseRef> refs) {
        return jdbc.sql(
                        """
                        select id, case_ref, role, held_on, agreed, worry, written_by, written_at
                        from supervision where case_ref = any(:refs)
                        order by held_on desc, written_at desc, id
                        """)
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query(JdbcSupervisionLog::read)
                .list();
    }

    private static Supervision read(ResultSet row, int number) throws SQLException {
        return new Supervision(
                row.getObject("id", UUID.class),
                new CaseRef(row.getString("case_ref")),
                Role.of(row.getString("role")).orElseThrow(),
                row.getObject("held_on", LocalDate.class),
                new Words(row.getString("agreed"), row.getString("worry")),
                new Written(
                        new StaffId(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()));
    }
}
