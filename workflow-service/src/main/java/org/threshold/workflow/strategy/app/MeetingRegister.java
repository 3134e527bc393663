package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.NamedRisk;
import org.threshold.workflow.strategy.RisksListener;
import org.threshold.workflow.strategy.RisksNamed;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Stage;

/** Writes down that a meeting was held; whatever was booked is over with it. */
@Service
class MeetingRegister {

    private final Meetings meetings;
    private final Discussions discussions;
    private final Preparations preparations;
    private final DiscussionRecord record;
    private final List<RisksListener> listeners;

    MeetingRegister(
            Meetings meetings,
            Discussions discussions,
            Preparations preparations,
            DiscussionRecord record,
            List<RisksListener> listeners) {
        this.meetings = meetings;
        this.discussions = discussions;
        this.preparations = preparations;
        this.record = record;
        this.listeners = List.copyOf(listeners);
    }

    /** Adds the meeting; answers the discussion as it then stands. */
    Discussion enter(Actor who, Discussion discussion, HeldMeeting meeting, Stage next) {
        Discussion after = discussion.met(next);
        meetings.add(meeting, who, record.now());
        discussions.save(after);
        preparations.cancel(discussion.id());
        record.happened(who, "strategy-meeting-held", after, meeting.report().minutes().purpose());
        risks(who, after, meeting);
        return after;
    }

    /** What it named comes into the register with it, and is not typed there again. */
    private void risks(Actor who, Discussion discussion, HeldMeeting meeting) {
        List<NamedRisk> named = meeting.report().minutes().named();
        if (!named.isEmpty()) {
            var all = new RisksNamed(meeting.held(), who, discussion.cases(), named);
            listeners.forEach(listener -> listener.named(all));
        }
    }
}
