package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.ReferralDecided;
import org.threshold.workflow.referral.ReferralListener;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.SuspectedByReferral;
import org.threshold.workflow.strategy.app.TakeInChildren.Family;

/**
 * A referral calls a discussion as soon as harm is suspected or a child is on the red path, without
 * anything more being asked (L-3.1.4a, L-3.1.5); otherwise when it is decided so. Where it names a
 * child whose discussion is open, the others whom it names are discussed with that one, and so are
 * the children of the other homes of whoever it says is suspected (L-3.1.8).
 */
@Service
class ReferralCalls implements ReferralListener {

    private final StrategyDiscussions discussions;
    private final TakeInChildren takeIn;
    private final SuspectedByReferral suspected;

    ReferralCalls(
            StrategyDiscussions discussions, TakeInChildren takeIn, SuspectedByReferral suspected) {
        this.discussions = discussions;
        this.takeIn = takeIn;
        this.suspected = suspected;
    }

    @Override
    public void arrived(Actor by, ReferralReceived received) {
        if (received.callsDiscussion()) {
            discussions.call(by, call(received, received.receivedAt(), "A referral came in."));
        } else {
            takeIn.into(
                    by,
                    openOf(received),
                    new Family(
                            children(received),
                            suspected.of(received.referral()),
                            Set.of(received.from())));
        }
    }

    /** The discussions that children of the referral are in already. */
    private List<DiscussionId> openOf(ReferralReceived received) {
        return received.children().stream()
                .flatMap(child -> discussions.openOf(child.caseRef()).stream())
                .distinct()
                .toList();
    }

    private static List<ChildOfConcern> children(ReferralReceived referral) {
        return referral.children().stream()
                .map(child -> new ChildOfConcern(child.caseRef(), child.path()))
                .toList();
    }

    @Override
    public void decided(ReferralDecided decided) {
        if (decided.outcome().callsDiscussion()) {
            discussions.call(
                    decided.by(),
                    call(decided.received(), decided.decidedAt(), decided.outcome().words()));
        }
    }

    /** One referral calls once: what it calls at receipt, its decision does not call again. */
    private CallForDiscussion call(ReferralReceived referral, Instant at, String why) {
        boolean mark = referral.children().stream().anyMatch(one -> one.mark() != Mark.NONE_SEEN);
        return new CallForDiscussion(
                new Source("referral", referral.referral().value(), at),
                new About(
                        children(referral),
                        suspected.of(referral.referral()),
                        Set.of(referral.from())),
                mark ? Set.of(Fact.INJURY) : Set.of(),
                false,
                why);
    }
}
