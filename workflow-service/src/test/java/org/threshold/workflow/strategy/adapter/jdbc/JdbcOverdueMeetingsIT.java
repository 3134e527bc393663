package org.threshold.workflow.strategy.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.OverdueMeetings.OverdueMeeting;

/** Overdue meetings of which somebody is about to be told, on a real database. */
class JdbcOverdueMeetingsIT {

    private static final Instant DUE = Instant.parse("2026-11-24T16:00:00Z");

    private final StrategyDatabase database = StrategyDatabase.create();
    private final JdbcOverdueMeetings meetings = new JdbcOverdueMeetings(database.sql);

    @Test
    void one_is_told_of_once_however_often_it_is_noted() {
        OverdueMeeting overdue = overdue(DUE);
        meetings.note(overdue);
        meetings.note(overdue);

        assertThat(meetings.untold(10)).containsExactly(overdue);
        assertThat(meetings.what(DUE)).isPresent();
        assertThat(meetings.told(overdue.limit(), DUE)).isTrue();

        assertThat(meetings.told(overdue.limit(), DUE)).isFalse();
        meetings.note(overdue);
        assertThat(meetings.untold(10)).isEmpty();
        assertThat(meetings.what(DUE)).isEmpty();
    }

    @Test
    void the_one_that_was_due_first_is_told_of_first_and_no_more_than_asked_for() {
        OverdueMeeting later = overdue(DUE.plusSeconds(60));
        OverdueMeeting first = overdue(DUE);
        meetings.note(later);
        meetings.note(first);

        assertThat(meetings.untold(10)).containsExactly(first, later);
        assertThat(meetings.untold(1)).containsExactly(first);
    }

    private OverdueMeeting overdue(Instant due) {
        DiscussionId discussion = database.discussed(database.newCase());
        return new OverdueMeeting(new DeadlineId(UUID.randomUUID()), discussion, due);
    }
}
