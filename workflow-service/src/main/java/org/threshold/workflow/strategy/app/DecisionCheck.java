package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.domain.DecisionRules;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingDecisions;

/** Holds decisions against the rules, with everything that the rules look at. */
@Service
class DecisionCheck {

    private final Meetings meetings;
    private final Preparations preparations;
    private final DecisionBounds bounds;

    DecisionCheck(Meetings meetings, Preparations preparations, DecisionBounds bounds) {
        this.meetings = meetings;
        this.preparations = preparations;
        this.bounds = bounds;
    }

    /** The meeting whose decisions are missing. */
    HeldMeeting latest(Discussion discussion) {
        return meetings.of(discussion.id()).getLast();
    }

    /** Every reason why the decisions cannot stand; empty when they can. */
    List<Refusal> refusals(Discussion discussion, HeldMeeting meeting, MeetingDecisions decisions) {
        return DecisionRules.refusals(
                discussion,
                decisions,
                preparations.agreements(discussion.id()),
                bounds.of(discussion, meeting));
    }
}
