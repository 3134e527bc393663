package org.threshold.workflow.deadlines.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Standing;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.domain.Limits;
import org.threshold.workflow.deadlines.domain.RunningDeadline;
import org.threshold.workflow.deadlines.domain.Times;

/** Where simulated time stops; long ago, so that no other test's deadlines are in the way. */
class JdbcDueRungsIT {

    private static final Instant ANCHOR = london("2024-03-05T10:00");
    private static final Instant WARNED = london("2024-03-06T15:00");

    private final JdbcDueRungs due = new JdbcDueRungs(DeadlineDatabase.jdbc());

    @Test
    void simulated_time_stops_at_the_next_rung_of_what_is_open_and_waits_until_it_is_climbed() {
        var open = kept();
        assertThat(due.nextAfter(ANCHOR)).contains(WARNED);
        assertThat(due.nextAfter(WARNED)).isNotEqualTo(due.nextAfter(ANCHOR));
        assertThat(due.what(WARNED.minusSeconds(1))).isEmpty();
        assertThat(due.what(WARNED)).contains("1 rungs that are due");

        DeadlineDatabase.store().save(open.settled(new Standing.Met(WARNED)));

        assertThat(due.what(WARNED)).isEmpty();
        assertThat(due.nextAfter(ANCHOR)).isNotEqualTo(Optional.of(WARNED));
    }

    private static RunningDeadline kept() {
        var limits = new Limits(Times.BUCKS, Times.CALENDAR);
        var waiting = new Waiting("referral", UUID.randomUUID(), "decide", List.of("CP-1"));
        var started =
                limits.start(
                        new DeadlineId(UUID.randomUUID()),
                        LimitCode.T1_REFERRAL_DECISION,
                        waiting,
                        ANCHOR);
        DeadlineDatabase.store().add(started);
        return started;
    }
}
