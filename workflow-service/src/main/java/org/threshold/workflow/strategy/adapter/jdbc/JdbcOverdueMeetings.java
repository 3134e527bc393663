package org.threshold.workflow.strategy.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.platform.Unsettled;
import org.threshold.workflow.platform.UntoldLimits;
import org.threshold.workflow.platform.UntoldLimits.Passed;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.OverdueMeetings;

@Repository
class JdbcOverdueMeetings implements OverdueMeetings, Unsettled {

    private final UntoldLimits limits;

    JdbcOverdueMeetings(JdbcClient jdbc) {
        this.limits = new UntoldLimits(jdbc, "overdue_meeting", "discussion_id");
    }

    @Override
    public void note(OverdueMeeting meeting) {
        limits.note(
                new Passed(meeting.limit().value(), meeting.discussion().value(), meeting.dueAt()));
    }

    @Override
    public List<OverdueMeeting> untold(int most) {
        return limits.untold(most).stream().map(JdbcOverdueMeetings::read).toList();
    }

    private static OverdueMeeting read(Passed one) {
        return new OverdueMeeting(
                new DeadlineId(one.limit()), new DiscussionId(one.subject()), one.dueAt());
    }

    @Override
    public boolean told(DeadlineId limit, Instant at) {
        return limits.told(limit.value(), at);
    }

    @Override
    public Optional<String> what(Instant now) {
        return limits.untold(1).isEmpty()
                ? Optional.empty()
                : Optional.of("somebody is about to be told of an overdue strategy meeting");
    }
}
