package org.threshold.workflow.strategy.app;

import java.util.UUID;
import org.threshold.workflow.strategy.DiscussionId;

class FakeOverdueTest extends OverdueMeetingsContract {

    private final FakeOverdue overdue = new FakeOverdue();

    @Override
    protected OverdueMeetings overdue() {
        return overdue;
    }

    @Override
    protected DiscussionId discussed() {
        return new DiscussionId(UUID.randomUUID());
    }
}
