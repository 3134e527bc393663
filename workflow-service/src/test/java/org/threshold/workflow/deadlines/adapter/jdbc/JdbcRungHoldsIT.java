package org.threshold.workflow.deadlines.adapter.jdbc;

import org.threshold.workflow.deadlines.app.HoldContract;

/** The contract of holding a rung, in PostgreSQL. */
class JdbcRungHoldsIT extends HoldContract {

    JdbcRungHoldsIT() {
        super(kept(new JdbcRungHolds(DeadlineDatabase.jdbc())));
    }

    private static Kept kept(JdbcRungHolds holds) {
        return new Kept(DeadlineDatabase.store(), holds, holds);
    }
}
