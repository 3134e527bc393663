package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.domain.Recount.Outcome;

/** What another area, or another bank holiday, does to a limit that is open. */
class RecountTest {

    private static final Limits BUCKS = new Limits(Times.BUCKS, CALENDAR);
    private static final Limits DURHAM = new Limits(Times.profile("durham"), CALENDAR);
    private static final Instant TUESDAY = london("2026-11-24T10:00");
    private static final Instant BEFORE_THE_LIMIT = london("2026-11-25T09:59");

    private final RunningDeadline discussion = started(LimitCode.T4A_DISCUSSION);
    private final RunningDeadline enquiry = started(LimitCode.T6_ENQUIRY_OUTCOME);

    @Test
    void a_limit_that_the_other_area_has_longer_is_counted_from_its_own_anchor() {
        var after = recounted(DURHAM, BEFORE_THE_LIMIT, discussion);

        assertThat(after.deadline().term().anchor()).isEqualTo(TUESDAY);
        assertThat(after.deadline().dueAt()).isEqualTo(london("2026-11-26T17:00"));
        assertThat(after.deadline().limit().profile()).hasToString("durham 1");
        assertThat(after.deadline().nextRungAt()).contains(london("2026-11-26T13:00"));
    }

    @Test
    void a_limit_that_the_other_area_has_shorter_warns_earlier() {
        var after = recounted(DURHAM, TUESDAY, enquiry);

        assertThat(after.deadline().dueAt()).isEqualTo(london("2026-12-02T17:00"));
        assertThat(after.deadline().nextRungAt()).contains(london("2026-12-01T09:00"));
    }

    @Test
    void one_that_would_have_passed_by_the_shorter_limit_is_told_at_once() {
        var now = london("2026-12-07T11:00");

        var after = recounted(DURHAM, now, enquiry);

        assertThat(after.deadline().isOverdue(now)).isTrue();
        assertThat(after.deadline().nextRungAt()).contains(now);
    }

    @Test
    void at_its_limit_it_has_passed_and_stays_passed() {
        var stays = new Recount(DURHAM, london("2026-11-25T10:00")).of(discussion, false);

        assertThat(stays).isEqualTo(new Outcome.Stays("the limit has passed and stays passed"));
    }

    @Test
    void one_whose_top_was_reached_stays_escalated() {
        var climbed =
                new Climber(CALENDAR, TUESDAY, _ -> false).climb(discussion, BEFORE_THE_LIMIT);
        var waiting = climbed.after().ladder().waiting();
        var escalated =
                new RunningDeadline(
                        climbed.after().deadline(),
                        new Ladder(
                                discussion.ladder().clock(),
                                discussion.ladder().repeat(),
                                waiting));

        assertThat(new Recount(DURHAM, TUESDAY).of(escalated, false))
                .isInstanceOf(Outcome.Stays.class);
    }

    @Test
    void what_somebody_brought_forward_is_not_put_off() {
        var earlier = discussion.dueEarlier(london("2026-11-24T16:00"), TUESDAY, CALENDAR);

        assertThat(new Recount(DURHAM, TUESDAY).of(earlier, true))
                .isEqualTo(new Outcome.Stays("it was brought forward and is not put off"));
    }

    @Test
    void what_somebody_brought_forward_still_comes_under_a_shorter_limit() {
        var earlier = enquiry.dueEarlier(london("2026-12-14T17:00"), TUESDAY, CALENDAR);

        assertThat(new Recount(DURHAM, TUESDAY).of(earlier, true))
                .isInstanceOf(Outcome.Recounted.class);
    }

    @Test
    void under_the_same_limits_nothing_changes() {
        assertThat(new Recount(BUCKS, TUESDAY).of(discussion, false)).isEqualTo(new Outcome.Same());
    }

    @Test
    void a_bank_holiday_proclaimed_meanwhile_moves_a_limit_in_working_days_and_no_other() {
        var proclaimed = new Limits(Times.BUCKS, withHoliday("2026-12-01"));

        assertThat(recounted(proclaimed, TUESDAY, enquiry).deadline().dueAt())
                .isEqualTo(london("2026-12-16T17:00"));
        assertThat(new Recount(proclaimed, TUESDAY).of(discussion, false))
                .isEqualTo(new Outcome.Same());
    }

    private static WorkingCalendar withHoliday(String day) {
        var known = CALENDAR.bankHolidays();
        var days = new HashSet<>(known.days());
        days.add(LocalDate.parse(day));
        return new WorkingCalendar(new BankHolidays(known.from(), known.until(), days));
    }

    private static RunningDeadline recounted(Limits limits, Instant now, RunningDeadline running) {
        var outcome = new Recount(limits, now).of(running, false);
        assertThat(outcome).isInstanceOf(Outcome.Recounted.class);
        return ((Outcome.Recounted) outcome).after();
    }

    private static RunningDeadline started(LimitCode limit) {
        var waiting = new Waiting("referral", UUID.randomUUID(), "step", List.of("CP-1"));
        return BUCKS.start(new DeadlineId(UUID.randomUUID()), limit, waiting, TUESDAY);
    }
}
