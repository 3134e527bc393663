package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.app.OverdueMeetings.OverdueMeeting;
import org.threshold.workflow.strategy.domain.Discussion;

/** Has the team manager and the police referral sergeant told of an overdue meeting (EV-18). */
@Service
public class TellOverdue {

    private static final int MOST = 50;

    private final OverdueMeetings overdue;
    private final DiscussionDesk desk;
    private final DiscussionNews news;
    private final DiscussionRecord record;

    TellOverdue(
            OverdueMeetings overdue,
            DiscussionDesk desk,
            DiscussionNews news,
            DiscussionRecord record) {
        this.overdue = overdue;
        this.desk = desk;
        this.news = news;
        this.record = record;
    }

    /** What has to be told. */
    @Transactional(readOnly = true)
    public List<OverdueMeeting> waiting() {
        return overdue.untold(MOST);
    }

    /** Tells of one; safe twice. */
    @Transactional
    public void handle(OverdueMeeting meeting) {
        Discussion discussion = desk.lockFor(meeting.discussion());
        if (overdue.told(meeting.limit(), record.now())) {
            record.happened(Actor.itself(), "strategy-meeting-overdue", discussion, "");
            news.overdue(Actor.itself(), discussion, meeting.dueAt());
        }
    }
}
