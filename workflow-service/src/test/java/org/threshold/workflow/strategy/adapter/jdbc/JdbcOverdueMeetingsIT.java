package org.threshold.workflow.strategy.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.OverdueMeetings;
import org.threshold.workflow.strategy.app.OverdueMeetingsContract;

class JdbcOverdueMeetingsIT extends OverdueMeetingsContract {

    private static final Instant AT = Instant.parse("2026-11-24T10:15:00Z");
    private static final StrategyDatabase DATABASE = StrategyDatabase.create();

    private final JdbcOverdueMeetings overdue = new JdbcOverdueMeetings(DATABASE.sql);

    @Test
    void what_has_to_be_told_yet_is_unsettled() {
        var before = overdue.untold(1000);
        before.forEach(one -> overdue.told(one.limit(), AT));
        assertThat(overdue.what(AT)).isEmpty();

        overdue.note(
                new OverdueMeetings.OverdueMeeting(
                        new DeadlineId(UUID.randomUUID()), discussed(), AT));

        assertThat(overdue.what(AT)).isPresent();
    }

    @Override
    protected OverdueMeetings overdue() {
        return overdue;
    }

    @Override
    protected DiscussionId discussed() {
        return DATABASE.discussed(DATABASE.newCase());
    }
}
