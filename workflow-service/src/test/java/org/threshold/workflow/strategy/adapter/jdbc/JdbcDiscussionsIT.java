package org.threshold.workflow.strategy.adapter.jdbc;

import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.app.Discussions;
import org.threshold.workflow.strategy.app.DiscussionsContract;

class JdbcDiscussionsIT extends DiscussionsContract {

    private static final StrategyDatabase DATABASE = StrategyDatabase.create();

    @Override
    protected Discussions discussions() {
        return DATABASE.discussions;
    }

    @Override
    protected CaseRef newCase() {
        return DATABASE.newCase();
    }
}
