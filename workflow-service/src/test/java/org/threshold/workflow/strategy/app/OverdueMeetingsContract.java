package org.threshold.workflow.strategy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.strategy.app.Samples.AT;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.OverdueMeetings.OverdueMeeting;

/** What every list of meetings whose limit passed promises (EV-18). */
public abstract class OverdueMeetingsContract {

    protected abstract OverdueMeetings overdue();

    /** A discussion that exists. */
    protected abstract DiscussionId discussed();

    @Test
    void a_meeting_is_noted_once_and_told_once() {
        var meeting = meeting();

        overdue().note(meeting);
        overdue().note(meeting);

        assertThat(overdue().untold(1000)).containsOnlyOnce(meeting);
        assertThat(overdue().told(meeting.limit(), AT)).isTrue();
        assertThat(overdue().told(meeting.limit(), AT)).isFalse();
        overdue().note(meeting);
        assertThat(overdue().untold(1000)).doesNotContain(meeting);
    }

    @Test
    void no_more_are_read_than_are_asked_for() {
        overdue().note(meeting());
        overdue().note(meeting());

        assertThat(overdue().untold(1)).hasSize(1);
    }

    private OverdueMeeting meeting() {
        return new OverdueMeeting(new DeadlineId(UUID.randomUUID()), discussed(), AT);
    }
}
