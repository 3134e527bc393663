package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.BUCKS;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.WorkingTime;

/** What holds for every anchor from 2023 to 2029, inside and beyond the calendar's cover. */
class CountingTest {

    @Property
    void a_working_day_limit_never_ends_on_a_non_working_day(
            @ForAll("anchors") Instant anchor, @ForAll @IntRange(min = 1, max = 60) int days) {
        var due = new WorkingLimit.WorkingDays(days).dueAt(anchor, CALENDAR);

        assertThat(CALENDAR.isWorkingDay(WorkingTime.dayOf(due))).isTrue();
        assertThat(due).isAfter(anchor);
    }

    @Property
    void between_the_anchor_s_day_and_the_due_day_lie_exactly_so_many_working_days(
            @ForAll("anchors") Instant anchor, @ForAll @IntRange(min = 1, max = 60) int days) {
        var due = new WorkingLimit.WorkingDays(days).dueAt(anchor, CALENDAR);

        var counted =
                WorkingTime.dayOf(anchor)
                        .plusDays(1)
                        .datesUntil(WorkingTime.dayOf(due).plusDays(1))
                        .filter(CALENDAR::isWorkingDay);
        assertThat(counted).hasSize(days);
    }

    @Property
    void an_office_hour_limit_ends_inside_office_hours_or_at_their_close(
            @ForAll("anchors") Instant anchor, @ForAll @IntRange(min = 1, max = 40) int hours) {
        var due = new WorkingLimit.OfficeHours(hours).dueAt(anchor, CALENDAR);

        assertThat(CALENDAR.isOfficeHours(due.minusNanos(1))).isTrue();
    }

    @Property
    void office_time_counted_forward_and_back_is_where_it_began(
            @ForAll("anchors") Instant anchor, @ForAll @IntRange(min = 1, max = 40) int hours) {
        var inside = CALENDAR.plusOfficeTime(anchor, Duration.ofMinutes(1));
        var length = Duration.ofHours(hours);

        var there = CALENDAR.plusOfficeTime(inside, length);

        assertThat(aMinuteLater(CALENDAR.minusOfficeTime(there, length)))
                .isEqualTo(aMinuteLater(inside));
    }

    /** The close of one day and the opening of the next are the same point of office time. */
    private static Instant aMinuteLater(Instant instant) {
        return CALENDAR.plusOfficeTime(instant, Duration.ofMinutes(1));
    }

    @Property
    void same_day_leaves_at_least_four_hours_and_at_most_a_day(@ForAll("anchors") Instant anchor) {
        var due = new ElapsedLimit.SameDay().dueAt(anchor, CALENDAR);

        assertThat(Duration.between(anchor, due))
                .isBetween(Duration.ofHours(4), Duration.ofHours(25));
    }

    @Property
    void every_limit_of_the_profile_ends_after_its_anchor_on_a_whole_second(
            @ForAll LimitCode limit, @ForAll("anchors") Instant anchor) {
        var term = Ladders.LIMITS.reckon(limit, anchor);

        assertThat(term.dueAt()).isAfter(anchor);
        assertThat(term.opensAt()).isBetween(term.anchor(), term.dueAt());
        assertThat(term.dueAt()).isEqualTo(term.dueAt().truncatedTo(ChronoUnit.SECONDS));
    }

    @Property
    void a_later_anchor_is_never_due_earlier(
            @ForAll LimitCode limit,
            @ForAll("anchors") Instant anchor,
            @ForAll @IntRange(max = 500_000) int secondsLater) {
        var earlier = Ladders.LIMITS.reckon(limit, anchor);
        var later = Ladders.LIMITS.reckon(limit, anchor.plusSeconds(secondsLater));

        assertThat(later.dueAt()).isAfterOrEqualTo(earlier.dueAt());
    }

    @Property
    void the_rungs_of_a_ladder_never_decrease(
            @ForAll("laddered") LimitCode limit, @ForAll("anchors") Instant anchor) {
        var instants =
                Ladders.reached(Ladders.running(limit, anchor)).stream()
                        .map(reached -> reached.rung().dueAt())
                        .toList();

        assertThat(instants).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(instants.getFirst()).isAfterOrEqualTo(anchor.truncatedTo(ChronoUnit.SECONDS));
    }

    @Property
    void bringing_forward_moves_no_rung_later_and_none_before_now(
            @ForAll("laddered") LimitCode limit,
            @ForAll("anchors") Instant anchor,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        var running = Ladders.running(limit, anchor);
        var term = running.deadline().term();
        var left = Duration.between(term.anchor(), term.dueAt()).toSeconds();
        var due = term.anchor().plusSeconds(left * percent / 100);

        var earlier = running.dueEarlier(due, term.anchor(), CALENDAR);

        assertThat(earlier.deadline().dueAt()).isEqualTo(due).isBefore(term.dueAt());
        for (var rung : earlier.ladder().rungs()) {
            var before = running.ladder().rungs().get(rung.number() - 1);
            assertThat(rung.dueAt()).isBetween(term.anchor(), before.dueAt());
        }
    }

    @Property
    void however_late_the_timer_every_rung_of_the_chain_is_reached_once_and_in_order(
            @ForAll("laddered") LimitCode limit,
            @ForAll("anchors") Instant anchor,
            @ForAll @IntRange(max = 2_000_000) int secondsLate) {
        var running = Ladders.running(limit, anchor);
        var late = running.ladder().rungs().getLast().dueAt().plusSeconds(secondsLate);

        var first = new Climber(CALENDAR, late, _ -> true).climb(running, late);
        var second = new Climber(CALENDAR, late, _ -> true).climb(first.after(), late);

        assertThat(first.reached())
                .extracting(reached -> reached.rung().name())
                .isEqualTo(
                        BUCKS.entry(limit).chain().rungs().stream().map(RungRule::name).toList());
        assertThat(second.reached()).isEmpty();
        assertThat(second.after().ladder().nextAt()).isAfter(late);
    }

    @Property
    void limits_and_offsets_are_read_as_they_are_written(@ForAll LimitCode limit) {
        var entry = BUCKS.entry(limit);

        assertThat(TimeLimitWords.parse(entry.length().words())).isEqualTo(entry.length());
        for (var rung : entry.chain().rungs()) {
            assertThat(OffsetWords.parse(rung.when().words())).isEqualTo(rung.when());
        }
        assertThat(Repeat.parse(entry.chain().repeat().words())).isEqualTo(entry.chain().repeat());
    }

    @Provide
    Arbitrary<Instant> anchors() {
        var from = Instant.parse("2023-01-01T00:00:00Z").getEpochSecond();
        var until = Instant.parse("2029-12-31T23:59:59Z").getEpochSecond();
        return Arbitraries.longs().between(from, until).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<LimitCode> laddered() {
        return Arbitraries.of(
                Arrays.stream(LimitCode.values())
                        .filter(code -> BUCKS.entry(code).chain().escalates())
                        .toList());
    }
}
