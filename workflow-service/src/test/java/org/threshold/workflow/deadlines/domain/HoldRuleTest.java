package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.RungStanding;

/** How long an acknowledgement holds the next rung, and which it never holds. */
class HoldRuleTest {

    private static final Instant TAKEN = london("2026-11-24T10:00");
    private static final Instant LIMIT = london("2026-11-24T10:30");
    private static final Instant TOP = london("2026-11-24T11:00");

    private final RunningDeadline police = Ladders.running(LimitCode.POLICE_ACCEPTANCE, TAKEN);

    @Test
    void the_next_rung_is_held_as_long_again_as_the_chain_gives_whoever_was_told() {
        assertThat(at(police, LIMIT).held(LIMIT.plusSeconds(1)))
                .contains(london("2026-11-24T11:30"));
    }

    @Test
    void it_is_held_until_the_second_before_it_is_due_and_not_at_that_instant() {
        var told = at(police, LIMIT);

        assertThat(told.held(TOP.minusSeconds(1))).contains(london("2026-11-24T11:30"));
        assertThat(told.held(TOP)).isEmpty();
    }

    @Test
    void it_is_never_held_for_longer_than_half_an_hour() {
        var monitor = Ladders.running(LimitCode.AGREEMENT_CHECK_DAILY, TAKEN);
        var limit = monitor.deadline().dueAt();
        var then = at(at(monitor, limit).after(), limit.plus(Duration.ofHours(1)));

        assertThat(at(monitor, limit).held(limit)).contains(limit.plus(Duration.ofMinutes(90)));
        assertThat(then.held(limit.plus(Duration.ofHours(2))))
                .contains(limit.plus(Duration.ofMinutes(270)));
    }

    @Test
    void it_is_never_held_past_the_rung_above_it_so_that_the_top_is_late_once_at_most() {
        var discussion = Ladders.running(LimitCode.T4_SAME_DAY_DISCUSSION, TAKEN);
        var limit = discussion.deadline().dueAt();
        var told = at(at(discussion, limit.minus(Duration.ofHours(1))).after(), limit);

        var held = told.held(limit);

        assertThat(held).contains(limit.plus(Duration.ofMinutes(60)));
        assertThat(told.after().heldUntil(held.orElseThrow()).ladder().waiting())
                .extracting(LadderRung::dueAt)
                .containsOnly(limit.plus(Duration.ofMinutes(60)));
    }

    @Test
    void the_limit_itself_is_never_held() {
        var discussion = Ladders.running(LimitCode.T4_SAME_DAY_DISCUSSION, TAKEN);
        var warned = discussion.deadline().dueAt().minus(Duration.ofHours(1));

        assertThat(at(discussion, warned).held(warned)).isEmpty();
    }

    @Test
    void a_repeat_of_the_top_is_never_held() {
        assertThat(at(at(police, LIMIT).after(), TOP).held(TOP)).isEmpty();
    }

    @Test
    void whoever_was_told_before_somebody_higher_holds_nothing() {
        var sergeant = at(police, LIMIT);
        var inspector = at(sergeant.after(), TOP);

        assertThat(HoldRule.until(inspector.after(), sergeant.rung(), TOP)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ACKNOWLEDGE_P.", mode = EnumSource.Mode.MATCH_ALL)
    void nobody_is_rung_or_asked_to_take_over_later(LimitCode notification) {
        var running = Ladders.running(notification, TAKEN);
        var told = at(running, running.deadline().dueAt());

        assertThat(told.held(running.deadline().dueAt())).isEmpty();
    }

    @Test
    void two_rungs_of_one_instant_are_not_set_apart() {
        var supervisor = new RungStanding(1, "at the limit", TOP, List.of(), Optional.of(TOP));

        assertThat(HoldRule.until(at(police, LIMIT).after(), supervisor, LIMIT)).isEmpty();
    }

    @Test
    void the_limit_and_every_other_rung_stay_where_they_were() {
        var discussion = Ladders.running(LimitCode.AGREEMENT_CHECK_DAILY, TAKEN);
        var limit = discussion.deadline().dueAt();
        var told = at(discussion, limit);
        var held = told.after().heldUntil(told.held(limit).orElseThrow());

        assertThat(held.deadline().dueAt()).isEqualTo(limit);
        assertThat(held.deadline().nextRungAt()).contains(limit.plus(Duration.ofMinutes(90)));
        assertThat(held.ladder().waiting().getLast())
                .isEqualTo(told.after().ladder().waiting().getLast());
    }

    private static Told at(RunningDeadline running, Instant now) {
        var climbed = new Climber(CALENDAR, now, _ -> true).climb(running, now);
        return new Told(climbed.after(), standing(climbed.reached().getLast()));
    }

    private static RungStanding standing(RungReached reached) {
        var rung = reached.rung();
        return new RungStanding(
                rung.number(),
                rung.name(),
                rung.dueAt(),
                reached.told(),
                Optional.of(reached.firedAt()));
    }

    /** A ladder after a rung has told somebody. */
    private record Told(RunningDeadline after, RungStanding rung) {

        Optional<Instant> held(Instant now) {
            return HoldRule.until(after, rung, now);
        }
    }
}
