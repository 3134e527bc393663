package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.worklist.Completion;

/** A person records that the meeting was held, and who was there. */
@Service
public class HoldDiscussion {

    private final Access access;
    private final DiscussionDesk desk;
    private final MeetingKeeping keeping;

    HoldDiscussion(Access access, DiscussionDesk desk, MeetingKeeping keeping) {
        this.access = access;
        this.desk = desk;
        this.keeping = keeping;
    }

    /** Records the meeting, or says what cannot be right, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, DiscussionId id, MeetingReport report) {
        access.require(who, Activity.HOLD_DISCUSSION);
        Discussion discussion = desk.lockFor(id);
        return desk.take(who, id, DiscussionSteps.HOLD)
                .then(task -> keeping.held(new InHand(who, discussion, task), report));
    }
}
