package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.RaisedConcerns;
import org.threshold.workflow.strategy.app.RaiseConcern.Concern;

/** Calls a discussion for a concern that somebody raised, and says by when it is held. */
@Service
class ConcernCall {

    private final RaisedConcerns concerns;
    private final DiscussionLimits limits;
    private final ConcernSource source;

    ConcernCall(RaisedConcerns concerns, DiscussionLimits limits, ConcernSource source) {
        this.concerns = concerns;
        this.limits = limits;
        this.source = source;
    }

    Raised call(Actor who, Map<CaseRef, Path> children, Concern concern) {
        List<ChildOfConcern> about =
                children.entrySet().stream()
                        .map(child -> new ChildOfConcern(child.getKey(), child.getValue()))
                        .toList();
        var call =
                new CallForDiscussion(
                        source.now(),
                        new About(about, concern.adults(), Set.of(who.agency())),
                        concern.facts(),
                        concern.today(),
                        concern.why());
        DiscussionId id = concerns.raise(who, call);
        var due = limits.open(id, DiscussionSteps.HOLD).orElseThrow();
        return new Raised.Discussed(id, due.dueAt());
    }
}
