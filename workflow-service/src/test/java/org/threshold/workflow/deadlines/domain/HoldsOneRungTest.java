package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.BUCKS;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.threshold.workflow.deadlines.Ask;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.RungStanding;

/** However many acknowledge, and whatever is asked for, no limit of any ladder moves later. */
class HoldsOneRungTest {

    private static final Set<Ask> ACTS = Set.of(Ask.SECOND_CHANNEL, Ask.RING, Ask.TAKE_OVER);

    @Property
    void an_acknowledgement_holds_one_rung_half_an_hour_at_most_and_the_limit_never(
            @ForAll("laddered") LimitCode limit,
            @ForAll("anchors") Instant anchor,
            @ForAll @Size(8) List<Boolean> acknowledged) {
        RunningDeadline planned = Ladders.running(limit, anchor);
        RunningDeadline running = planned;
        for (boolean holds : acknowledged) {
            Instant now = running.ladder().nextAt();
            var climbed = new Climber(CALENDAR, now, _ -> true).climb(running, now);
            RunningDeadline told = climbed.after();
            running = holds ? held(told, climbed.reached().getLast(), now) : told;

            assertThat(moved(told, running)).hasSizeLessThanOrEqualTo(1).noneMatch(this::acts);
            assertThat(running.deadline().dueAt()).isEqualTo(planned.deadline().dueAt());
            late(planned, running).forEach(by -> assertThat(by).isLessThanOrEqualTo(HoldRule.MOST));
            assertThat(running.ladder().waiting())
                    .extracting(LadderRung::dueAt)
                    .isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Property
    void whatever_is_asked_for_a_limit_only_ever_comes_forward(
            @ForAll("laddered") LimitCode limit,
            @ForAll("anchors") Instant anchor,
            @ForAll("hours") List<Integer> asked) {
        RunningDeadline running = Ladders.running(limit, anchor);
        for (int hours : asked) {
            Instant due = running.deadline().dueAt().plus(Duration.ofHours(hours));
            RunningDeadline after =
                    EarlierOnly.refuses(running.deadline(), due).isPresent()
                            ? running
                            : running.dueEarlier(due, anchor, CALENDAR);

            assertThat(after.deadline().dueAt()).isBeforeOrEqualTo(running.deadline().dueAt());
            assertThat(hours >= 0 && !after.equals(running)).isFalse();
            for (LadderRung rung : after.ladder().rungs()) {
                LadderRung before = running.ladder().rungs().get(rung.number() - 1);
                assertThat(rung.dueAt()).isBeforeOrEqualTo(before.dueAt());
            }
            running = after;
        }
    }

    private static RunningDeadline held(RunningDeadline running, RungReached by, Instant now) {
        var rung = by.rung();
        var standing =
                new RungStanding(
                        rung.number(), rung.name(), rung.dueAt(), by.told(), Optional.of(now));
        return HoldRule.until(running, standing, now).map(running::heldUntil).orElse(running);
    }

    private static List<LadderRung> moved(RunningDeadline before, RunningDeadline after) {
        List<LadderRung> moved = new ArrayList<>(after.ladder().rungs());
        moved.removeAll(before.ladder().rungs());
        return moved;
    }

    private boolean acts(LadderRung rung) {
        return ACTS.contains(rung.rule().ask());
    }

    /** How much later than planned each rung is due that still waits; a repeat has no plan. */
    private static List<Duration> late(RunningDeadline planned, RunningDeadline running) {
        return running.ladder().waiting().stream()
                .filter(rung -> !rung.again())
                .map(rung -> Duration.between(planned(planned, rung), rung.dueAt()))
                .toList();
    }

    private static Instant planned(RunningDeadline planned, LadderRung rung) {
        return planned.ladder().rungs().get(rung.number() - 1).dueAt();
    }

    @Provide
    Arbitrary<List<Integer>> hours() {
        return Arbitraries.integers().between(-40, 40).list().ofMaxSize(6);
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
