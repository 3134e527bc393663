package org.threshold.workflow.strategy.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.UncertainMarks;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
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
    private final JoinedCases joined;
    private final List<ConcernListener> listeners;

    HearConcern(
            StrategyDiscussions discussions,
            UncertainMarks marks,
            JoinedCases joined,
            List<ConcernListener> listeners) {
        this.discussions = discussions;
        this.marks = marks;
        this.joined = joined;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DiscussionId raise(Actor by, CallForDiscussion call) {
        CallForDiscussion everywhere = call.about(everywhere(call.about()));
        marks.furtherConcern(
                by, everywhere.about().children().stream().map(ChildOfConcern::caseRef).toList());
        DiscussionId id = discussions.call(by, everywhere);
        listeners.forEach(listener -> listener.raised(by, everywhere));
        return id;
    }

    /** A child may have cases that joined its own: what hangs on those must hear it too. */
    private About everywhere(About about) {
        List<ChildOfConcern> children =
                about.children().stream().flatMap(this::everywhere).distinct().toList();
        return new About(children, about.adults(), about.referrers());
    }

    private Stream<ChildOfConcern> everywhere(ChildOfConcern child) {
        return joined.all(joined.answering(child.caseRef())).stream()
                .map(ref -> new ChildOfConcern(ref, child.path()));
    }
}
