package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;

/** How a ladder is climbed when timers are exact, late or in a hurry, and when nobody is there. */
class ClimberTest {

    private final RunningDeadline referral =
            Ladders.running(LimitCode.T1_REFERRAL_DECISION, london("2026-11-23T14:00"));

    @Test
    void one_second_before_a_rung_nothing_is_reached() {
        var climbed = climb(referral, "2026-11-24T14:59:59", _ -> true);

        assertThat(climbed.reached()).isEmpty();
        assertThat(climbed.after().ladder().nextAt()).isEqualTo(london("2026-11-24T15:00"));
    }

    @Test
    void at_its_instant_a_rung_is_reached_and_the_next_one_waits() {
        var climbed = climb(referral, "2026-11-24T15:00", _ -> true);

        assertThat(names(climbed)).containsExactly("warned");
        assertThat(climbed.after().ladder().nextAt()).isEqualTo(london("2026-11-24T17:00"));
    }

    @Test
    void a_late_timer_reaches_all_that_is_due_and_no_more() {
        var climbed = climb(referral, "2026-11-25T12:00", _ -> true);

        assertThat(names(climbed)).containsExactly("warned", "at the limit", "then");
        assertThat(climbed.after().ladder().nextAt()).isEqualTo(london("2026-11-26T10:00"));
    }

    @Test
    void repeats_missed_while_the_engine_was_away_are_not_made_up_for() {
        var top = climb(referral, "2026-11-26T10:00", _ -> true).after();

        var climbed = climb(top, "2026-12-02T12:00", _ -> true);

        assertThat(names(climbed)).containsExactly("top");
        assertThat(climbed.reached().getFirst().rung().again()).isTrue();
        assertThat(climbed.after().ladder().nextAt()).isEqualTo(london("2026-12-03T10:00"));
    }

    @Test
    void repeats_every_four_hours_keep_to_the_series_that_the_top_began() {
        var p1 = Ladders.running(LimitCode.ACKNOWLEDGE_P1, london("2026-11-24T10:00"));
        var top = climb(p1, "2026-11-24T13:17", _ -> true).after();

        assertThat(top.ladder().nextAt()).isEqualTo(london("2026-11-24T15:00"));
    }

    @Test
    void a_rung_for_which_nobody_is_there_is_followed_by_the_next_at_once() {
        Predicate<RungReached> noTeamManager =
                reached -> !reached.told().contains(Told.TEAM_MANAGER);

        var climbed = climb(referral, "2026-11-24T17:00", noTeamManager);

        assertThat(names(climbed)).containsExactly("warned", "at the limit", "then");
        assertThat(climbed.after().ladder().nextAt()).isEqualTo(london("2026-11-26T10:00"));
    }

    @Test
    void where_nobody_is_there_at_all_the_top_is_reached_and_told_again() {
        var climbed = climb(referral, "2026-11-24T15:00", _ -> false);

        assertThat(names(climbed)).containsExactly("warned", "at the limit", "then", "top");
        assertThat(climbed.after().ladder().nextAt()).isEqualTo(london("2026-11-27T10:00"));
    }

    @Test
    void who_is_told_depends_on_when_the_rung_is_reached_and_not_on_when_it_was_due() {
        var discussion =
                Ladders.running(LimitCode.T4_SAME_DAY_DISCUSSION, london("2026-11-23T10:00"));

        var climbed = climb(discussion, "2026-11-24T09:00", _ -> true);

        assertThat(climbed.reached())
                .extracting(RungReached::told)
                .containsExactly(
                        List.of(Told.CHAIR),
                        List.of(Told.CHAIR, Told.POLICE_REFERRAL_SERGEANT),
                        List.of(Told.TEAM_MANAGER),
                        List.of(Told.SERVICE_MANAGER));
    }

    @Test
    void brought_forward_the_waiting_rungs_move_with_the_limit_and_reached_ones_stay() {
        var warned = climb(referral, "2026-11-24T15:00", _ -> true).after();

        var earlier =
                warned.dueEarlier(london("2026-11-24T16:00"), london("2026-11-24T15:10"), CALENDAR);

        assertThat(earlier.ladder().rungs())
                .filteredOn(LadderRung::isWaiting)
                .extracting(LadderRung::dueAt)
                .containsExactly(
                        london("2026-11-24T16:00"),
                        london("2026-11-25T10:00"),
                        london("2026-11-26T10:00"));
    }

    @Test
    void a_warning_overtaken_by_an_earlier_limit_is_due_at_once() {
        var earlier =
                referral.dueEarlier(
                        london("2026-11-24T11:00"), london("2026-11-24T10:10"), CALENDAR);

        assertThat(earlier.ladder().nextAt()).isEqualTo(london("2026-11-24T10:10"));
    }

    private static Climber.Climbed climb(
            RunningDeadline running, String now, Predicate<RungReached> somebody) {
        Instant at = london(now);
        return new Climber(CALENDAR, at, somebody).climb(running, at);
    }

    private static List<String> names(Climber.Climbed climbed) {
        return climbed.reached().stream().map(reached -> reached.rung().name()).toList();
    }
}
