package org.threshold.workflow.safety.adapter.jdbc;

import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.app.OutOfHoursContract;

/** The contract of contacts out of hours and of plans, in PostgreSQL. */
class JdbcOutOfHoursIT extends OutOfHoursContract {

    JdbcOutOfHoursIT() {
        super(
                new JdbcContacts(SafetyDatabase.JDBC),
                new JdbcPlans(SafetyDatabase.JDBC),
                new JdbcPlansSoFar(SafetyDatabase.JDBC),
                new JdbcReviewsDue(SafetyDatabase.JDBC));
    }

    @Override
    protected CaseRef aCase() {
        return SafetyDatabase.newCase();
    }
}
