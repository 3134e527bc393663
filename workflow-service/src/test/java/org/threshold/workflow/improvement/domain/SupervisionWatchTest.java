package org.threshold.workflow.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.referral.CaseRef;

/** Since when no supervision was held on a case. */
class SupervisionWatchTest {

    private static final Instant BEGAN = Times.london("2026-11-23T10:00");
    private static final Instant RED = Times.london("2026-11-25T23:30");
    private static final Instant NOW = Times.london("2026-11-26T09:00");
    private static final LocalDate DAY_OF_RED = LocalDate.parse("2026-11-25");

    private final SupervisionWatch watch =
            SupervisionWatch.begin(new UUID(0, 1), new CaseRef("CP-1"), BEGAN);

    @Test
    @Requirement("L-3.1.27")
    void what_was_held_from_the_day_of_the_red_event_on_settles_it() {
        assertThat(watch.red(RED).settledBy(DAY_OF_RED, NOW)).isTrue();
        assertThat(watch.red(RED).settledBy(DAY_OF_RED.minusDays(1), NOW)).isFalse();
        assertThat(watch.settledBy(DAY_OF_RED.minusDays(1), NOW)).isTrue();
        assertThat(watch.settledBy(LocalDate.parse("2026-11-22"), NOW)).isFalse();
    }

    @Test
    void another_of_the_same_day_that_is_only_written_down_later_settles_nothing_more() {
        assertThat(watch.held(DAY_OF_RED, NOW).settledBy(DAY_OF_RED, NOW)).isFalse();
    }

    @Test
    void the_first_red_event_counts_until_one_was_held() {
        Instant later = RED.plusSeconds(9);

        assertThat(watch.red(RED).red(later).redSince()).contains(RED);
        assertThat(watch.red(RED).held(DAY_OF_RED, later).redSince()).isEmpty();
    }

    @Test
    void the_next_is_counted_from_the_end_of_that_day_or_from_now() {
        assertThat(watch.held(DAY_OF_RED, NOW).since()).isEqualTo(Times.london("2026-11-25T17:00"));
        assertThat(watch.held(LocalDate.parse("2026-11-26"), NOW).since()).isEqualTo(NOW);
    }

    @Test
    void it_is_work_a_fortnight_before_its_limit_at_the_same_time_of_day_in_england() {
        assertThat(SupervisionWatch.workFrom(Times.london("2027-04-05T10:00")))
                .isEqualTo(Times.london("2027-03-22T10:00"));
    }
}
