package org.threshold.workflow.referral.adapter.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.HeldPaths;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;

@Repository
class JdbcHeldPaths implements HeldPaths {

    private final JdbcClient jdbc;

    JdbcHeldPaths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void confirmed(ReferralId referral, CaseRef child) {
        settle(referral, child, Path.RED);
    }

    @Override
    public void released(ReferralId referral, CaseRef child) {
        settle(referral, child, Path.NOT_RED);
    }

    private void settle(ReferralId referral, CaseRef child, Path path) {
        jdbc.sql(
                        """
                        update referral_child set path = :path
                        where referral_id = :referral and case_ref = :child and path = 'red-held'
                        """)
                .param("path", path.code())
                .param("referral", referral.value())
                .param("child", child.value())
                .update();
    }
}
