package org.threshold.workflow.summary.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.summary.app.Summaries;
import org.threshold.workflow.summary.domain.Summary;
import org.threshold.workflow.summary.domain.SummaryId;

@Repository
class JdbcSummaries implements Summaries {

    private final JdbcClient jdbc;

    JdbcSummaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Summary summary) {
        jdbc.sql(
                        """
                        insert into case_summary (id, case_ref, words, confirmed_by, confirmed_as, confirmed_at)
                        values (:id, :case, :words, :by, :as, :at)
                        """)
                .param("id", summary.id().value())
                .param("case", summary.caseRef().value())
                .param("words", summary.words())
                .param("by", summary.confirmed().by().value())
                .param("as", summary.confirmed().as().code())
                .param("at", summary.confirmed().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Summary> of(List<CaseRef> refs) {
        return jdbc.sql(
                        """
                        select id, case_ref, words, confirmed_by, confirmed_as, confirmed_at from case_summary
                        where case_ref = any(:refs) order by confirmed_at desc, id
                        """)
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query((row, _) -> summary(row))
                .list();
    }

    private static Summary summary(ResultSet row) throws SQLException {
        return new Summary(
                new SummaryId(row.getObject("id", UUID.class)),
                new CaseRef(row.getString("case_ref")),
                row.getString("words"),
                new Summary.Confirmed(
                        new StaffId(row.getObject("confirmed_by", UUID.class)),
                        Role.of(row.getString("confirmed_as")).orElseThrow(),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant()));
    }
}
