package org.threshold.workflow.strategy.adapter.jdbc;

import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.Replies;
import org.threshold.workflow.strategy.app.RepliesContract;

class JdbcRepliesIT extends RepliesContract {

    private static final StrategyDatabase DATABASE = StrategyDatabase.create();
    private static final Replies REPLIES = new JdbcReplies(DATABASE.sql);

    @Override
    protected Replies replies() {
        return REPLIES;
    }

    @Override
    protected DiscussionId discussion() {
        return DATABASE.discussed(DATABASE.newCase());
    }
}
