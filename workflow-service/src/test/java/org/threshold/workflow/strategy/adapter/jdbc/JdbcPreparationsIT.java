package org.threshold.workflow.strategy.adapter.jdbc;

import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.Preparations;
import org.threshold.workflow.strategy.app.PreparationsContract;

class JdbcPreparationsIT extends PreparationsContract {

    private static final StrategyDatabase DATABASE = StrategyDatabase.create();

    @Override
    protected Preparations preparations() {
        return DATABASE.preparations;
    }

    @Override
    protected CaseRef newCase() {
        return DATABASE.newCase();
    }

    @Override
    protected DiscussionId discussed(CaseRef... refs) {
        return DATABASE.discussed(refs);
    }
}
