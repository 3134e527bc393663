package org.threshold.workflow.strategy.app;

import org.threshold.workflow.strategy.DiscussionId;

class InMemoryRepliesTest extends RepliesContract {

    private final Replies replies = new InMemoryReplies();

    @Override
    protected Replies replies() {
        return replies;
    }

    @Override
    protected DiscussionId discussion() {
        return Samples.id();
    }
}
