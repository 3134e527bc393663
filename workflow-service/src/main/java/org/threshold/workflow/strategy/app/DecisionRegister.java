package org.threshold.workflow.strategy.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.HumanSteps;

/** Writes a meeting’s decisions down and puts the sending of its record on the work list. */
@Service
class DecisionRegister {

    private final Meetings meetings;
    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final HumanSteps steps;
    private final DiscussionRecord record;

    DecisionRegister(
            Meetings meetings,
            Discussions discussions,
            DiscussionLimits limits,
            HumanSteps steps,
            DiscussionRecord record) {
        this.meetings = meetings;
        this.discussions = discussions;
        this.limits = limits;
        this.steps = steps;
        this.record = record;
    }

    /** Ends the step with what the process goes on with. */
    void enter(
            InHand hand,
            HeldMeeting meeting,
            MeetingDecisions decisions,
            Map<String, Object> outcome) {
        Discussion discussion = hand.discussion();
        meetings.complete(meeting.held(), decisions, hand.who(), record.now());
        discussions.save(discussion.at(Stage.DECIDED));
        Deadline distribution =
                limits.open(discussion.id(), DiscussionSteps.DISTRIBUTE).orElseThrow();
        steps.finish(hand.who(), hand.task(), outcome);
        steps.open(DiscussionSteps.DISTRIBUTE, distribution, DiscussionSteps.SENDERS);
        record.happened(hand.who(), "strategy-meeting-completed", discussion, "");
    }
}
