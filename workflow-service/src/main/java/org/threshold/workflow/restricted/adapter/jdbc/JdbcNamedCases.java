package org.threshold.workflow.restricted.adapter.jdbc;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.restricted.app.NamedCases;

/** Reads the cases of a thing from the work list and from the audit, in which all of them are. */
@Repository
class JdbcNamedCases implements NamedCases {

    private final JdbcClient jdbc;

    JdbcNamedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseRef> of(UUID thing) {
        return jdbc
                .sql(
                        """
                        select unnest(cases) as ref from task
                        where id = :thing and subject_kind not in ('case-opened', 'restricted-case')
                        union
                        select unnest(cases) as ref from audit_entry
                        where subject_id = :thing
                          and subject_kind not in ('task', 'case-opened', 'restricted-case', 'liaison')
                        order by ref
                        """)
                .param("thing", thing)
                .query((row, number) -> row.getString("ref"))
                .list()
                .stream()
                .flatMap(ref -> CaseRef.of(ref).stream())
                .toList();
    }
}
