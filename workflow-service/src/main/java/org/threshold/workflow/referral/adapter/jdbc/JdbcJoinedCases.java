package org.threshold.workflow.referral.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Reads which case joined which; no case that was joined has joined another itself. */
@Repository
class JdbcJoinedCases implements JoinedCases {

    private final JdbcClient jdbc;

    JdbcJoinedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CaseRef answering(CaseRef ref) {
        return jdbc.sql("select coalesce(joined_to, ref) as ref from case_file where ref = :ref")
                .param("ref", ref.value())
                .query((row, number) -> new CaseRef(row.getString("ref")))
                .optional()
                .orElse(ref);
    }

    @Override
    public List<CaseRef> all(CaseRef ref) {
        return jdbc.sql(
                        """
                        select ref from case_file where ref = :ref or joined_to = :ref
                        order by ref <> :ref, ref
                        """)
                .param("ref", ref.value())
                .query((row, number) -> new CaseRef(row.getString("ref")))
                .list();
    }
}
