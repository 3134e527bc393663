package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.strategy.DiscussionId;

/** What a test says was kept of how a discussion came about; of every discussion the same. */
final class FakeHistory implements DiscussionHistory {

    final List<KnownConcern> concerns = new ArrayList<>();
    final List<MeetingRecord> records = new ArrayList<>();

    @Override
    public List<KnownConcern> concerns(DiscussionId id) {
        return List.copyOf(concerns);
    }

    @Override
    public List<MeetingRecord> records(DiscussionId id) {
        return List.copyOf(records);
    }
}
