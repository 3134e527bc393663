package org.threshold.workflow.deadlines.adapter.jdbc;

import org.threshold.workflow.deadlines.app.LadderContract;

/** The contract of ladders, in PostgreSQL. */
class JdbcLaddersIT extends LadderContract {

    JdbcLaddersIT() {
        super(DeadlineDatabase.kept());
    }
}
