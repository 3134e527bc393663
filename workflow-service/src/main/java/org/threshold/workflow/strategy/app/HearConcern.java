package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.ConcernListener;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.RaisedConcerns;
import org.threshold.workflow.strategy.StrategyDiscussions;

/** Everything that a raised concern brings about: nobody has to remember a part of it. */
@Service
class HearConcern implements RaisedConcerns {

    private final StrategyDiscussions discussions;
    private final UncertainMarks marks;
    private final List<ConcernListener> listeners;

    HearConcern(
            StrategyDiscussions discussions,
            UncertainMarks marks,
            List<ConcernListener> listeners) {
        this.discussions = discussions;
        this.marks = marks;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DiscussionId raise(Actor by, CallForDiscussion call) {
        marks.furtherConcern(
                by, call.about().children().stream().map(ChildOfConcern::caseRef).toList());
        DiscussionId id = discussions.call(by, call);
        listeners.forEach(listener -> listener.raised(by, call));
        return id;
    }
}
