package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.domain.DiscussedChild;

/** Has concerns discussed: in the discussion that a case is in, or in a new one. */
@Service
class KeepDiscussions implements StrategyDiscussions {

    private final WhoIsDiscussed who;
    private final Discussions discussions;
    private final EveryCase every;
    private final CallNewDiscussion callNew;
    private final JoinDiscussion join;

    KeepDiscussions(
            WhoIsDiscussed who,
            Discussions discussions,
            EveryCase every,
            CallNewDiscussion callNew,
            JoinDiscussion join) {
        this.who = who;
        this.discussions = discussions;
        this.every = every;
        this.callNew = callNew;
        this.join = join;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DiscussionId call(Actor by, CallForDiscussion call) {
        List<DiscussedChild> children = who.lock(call);
        Optional<DiscussionId> before = discussions.calledBy(call.source());
        if (before.isPresent()) {
            return before.get();
        }
        List<CaseRef> refs = children.stream().map(DiscussedChild::caseRef).toList();
        List<DiscussionId> open = discussions.openOf(refs);
        return open.isEmpty()
                ? callNew.called(by, call, children)
                : join.joined(by, call, children, open);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<DiscussionId> openOf(CaseRef ref) {
        return every.openOf(ref);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<DecidedForChild> decidedFor(CaseRef ref) {
        return every.decidedFor(ref);
    }
}
