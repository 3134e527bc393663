package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionListener;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.ReturnHomeRule;

/** Keeps what was decided for children, and lets what follows from it begin. */
@Service
class Deciding {

    private final Meetings meetings;
    private final DiscussionRecord record;
    private final List<DiscussionListener> listeners;

    Deciding(Meetings meetings, DiscussionRecord record, List<DiscussionListener> listeners) {
        this.meetings = meetings;
        this.record = record;
        this.listeners = List.copyOf(listeners);
    }

    /** Keeps the decisions, if there are any. */
    void decided(Actor who, Discussion discussion, MeetingHeld meeting, List<ChildDecision> given) {
        if (given.isEmpty()) {
            return;
        }
        List<ChildDecision> decisions = ReturnHomeRule.pulledUp(discussion, given);
        meetings.decide(meeting, decisions);
        decisions.forEach(decision -> record.decided(who, discussion, meeting, decision));
        var decided = new DiscussionDecided(meeting, who, decisions);
        listeners.forEach(listener -> listener.decided(decided));
    }
}
