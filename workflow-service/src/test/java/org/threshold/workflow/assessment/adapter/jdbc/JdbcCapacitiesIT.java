package org.threshold.workflow.assessment.adapter.jdbc;

import org.threshold.workflow.assessment.app.CapacitiesContract;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The contract of what is known of carers, in PostgreSQL. */
class JdbcCapacitiesIT extends CapacitiesContract {

    private static final AssessedCases CASES = new AssessedCases("capacities");

    JdbcCapacitiesIT() {
        super(new JdbcCapacities(CASES.jdbc()));
    }

    @Override
    protected CaseRef aCase() {
        return CASES.aCase();
    }

    @Override
    protected PersonId anAdult() {
        return CASES.aPerson();
    }
}
