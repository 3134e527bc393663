package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.HumanSteps;

/** Puts the next meeting of a discussion on the work list. */
@Service
class NextMeeting {

    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final HumanSteps steps;

    NextMeeting(Discussions discussions, DiscussionLimits limits, HumanSteps steps) {
        this.discussions = discussions;
        this.limits = limits;
        this.steps = steps;
    }

    /** Opens the step under the limit that runs for it. */
    Deadline open(Discussion discussion) {
        Deadline due = limits.open(discussion.id(), DiscussionSteps.HOLD).orElseThrow();
        discussions.save(discussion.at(Stage.INVITED));
        steps.open(DiscussionSteps.HOLD, due, DiscussionSteps.CHAIRS);
        return due;
    }
}
