package org.threshold.workflow.safety.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.StrategyDiscussions;

/** Strategy discussions, in memory: what was called, and what meetings decided. */
final class FakeDiscussions implements StrategyDiscussions {

    final List<CallForDiscussion> calls = new ArrayList<>();
    final List<DecidedForChild> decided = new ArrayList<>();

    @Override
    public DiscussionId call(Actor by, CallForDiscussion call) {
        calls.add(call);
        return Given.DISCUSSION;
    }

    @Override
    public Optional<DiscussionId> openOf(CaseRef ref) {
        return calls.isEmpty() ? Optional.empty() : Optional.of(Given.DISCUSSION);
    }

    @Override
    public List<DecidedForChild> decidedFor(CaseRef ref) {
        return List.copyOf(decided);
    }
}
