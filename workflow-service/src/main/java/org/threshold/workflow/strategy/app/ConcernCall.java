package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.StrategyDiscussions;
import org.threshold.workflow.strategy.app.RaiseConcern.Concern;

/** Calls a discussion for a concern that somebody raised, and says by when it is held. */
@Service
class ConcernCall {

    private final StrategyDiscussions discussions;
    private final DiscussionLimits limits;
    private final CaseClock clock;
    private final Ids ids;
    private final UncertainMarks marks;

    ConcernCall(
            StrategyDiscussions discussions,
            DiscussionLimits limits,
            CaseClock clock,
            Ids ids,
            UncertainMarks marks) {
        this.discussions = discussions;
        this.limits = limits;
        this.clock = clock;
        this.ids = ids;
        this.marks = marks;
    }

    /** A concern that is raised makes an injury of a mark that is held (L-3.1.5). */
    Raised call(Actor who, Map<CaseRef, Path> children, Concern concern) {
        marks.furtherConcern(who, List.copyOf(children.keySet()));
        List<ChildOfConcern> about =
                children.entrySet().stream()
                        .map(child -> new ChildOfConcern(child.getKey(), child.getValue()))
                        .toList();
        var call =
                new CallForDiscussion(
                        new Source("person", ids.next(), clock.now()),
                        new About(about, concern.adults(), Set.of(who.agency())),
                        concern.facts(),
                        concern.today(),
                        concern.why());
        DiscussionId id = discussions.call(who, call);
        var due = limits.open(id, DiscussionSteps.HOLD).orElseThrow();
        return new Raised.Discussed(id, due.dueAt());
    }
}
