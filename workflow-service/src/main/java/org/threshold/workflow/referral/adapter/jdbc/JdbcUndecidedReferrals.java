package org.threshold.workflow.referral.adapter.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.UndecidedReferrals;

@Repository
class JdbcUndecidedReferrals implements UndecidedReferrals {

    private final JdbcClient jdbc;

    JdbcUndecidedReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseRef> red() {
        return jdbc.sql(
                        """
                        select distinct child.case_ref
                        from referral r join referral_child child on child.referral_id = r.id
                        where r.state = 'received' and child.path in ('red', 'red-held')
                        order by child.case_ref
                        """)
                .query((row, _) -> new CaseRef(row.getString("case_ref")))
                .list();
    }

    @Override
    public boolean waits(CaseRef ref) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from referral r join referral_child child on child.referral_id = r.id
                            where r.state = 'received'
                              and child.case_ref in (select ref from case_file
                                                     where ref = :ref or joined_to = :ref))
                        """)
                .param("ref", ref.value())
                .query(Boolean.class)
                .single();
    }
}
