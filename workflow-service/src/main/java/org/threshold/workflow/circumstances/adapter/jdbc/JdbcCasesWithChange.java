package org.threshold.workflow.circumstances.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.app.CasesWithChange;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcCasesWithChange implements CasesWithChange {

    private final JdbcClient jdbc;

    JdbcCasesWithChange(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseRef> with(ChangeKind kind) {
        return jdbc.sql(
                        """
                        select distinct answering.ref
                        from change_of_circumstance c
                        join change_case of_case on of_case.change_id = c.id
                        join case_file named on named.ref = of_case.case_ref
                        join case_file answering on answering.ref = coalesce(named.joined_to, named.ref)
                        where c.kind = :kind and answering.closed_at is null
                        order by answering.ref
                        """)
                .param("kind", kind.eventName())
                .query((row, _) -> new CaseRef(row.getString("ref")))
                .list();
    }
}
