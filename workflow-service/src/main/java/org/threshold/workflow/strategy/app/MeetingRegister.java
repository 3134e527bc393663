package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;

/** Writes down that a meeting was held; whatever was booked is over with it. */
@Service
class MeetingRegister {

    private final Meetings meetings;
    private final Discussions discussions;
    private final Preparations preparations;
    private final DiscussionRecord record;

    MeetingRegister(
            Meetings meetings,
            Discussions discussions,
            Preparations preparations,
            DiscussionRecord record) {
        this.meetings = meetings;
        this.discussions = discussions;
        this.preparations = preparations;
        this.record = record;
    }

    /** Adds the meeting; answers the discussion as it then stands. */
    Discussion enter(Actor who, Discussion discussion, HeldMeeting meeting, Stage next) {
        Discussion after = discussion.met(next);
        meetings.add(meeting, who, record.now());
        discussions.save(after);
        preparations.cancel(discussion.id());
        record.happened(who, "strategy-meeting-held", after, meeting.report().minutes().purpose());
        return after;
    }
}
