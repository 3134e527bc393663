package org.threshold.workflow.deadlines.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.BUCKS;
import static org.threshold.workflow.deadlines.domain.Times.CALENDAR;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;

/** Each row of the limits’ table and each rung of its ladders is hit by some hour of a week. */
class EveryLimitRowTest {

    private static final Instant MONDAY = london("2026-11-23T00:30");

    @ParameterizedTest
    @EnumSource(LimitCode.class)
    void every_limit_ends_and_its_ladder_is_climbed_rung_by_rung_to_the_top(LimitCode limit) {
        var chain = BUCKS.entry(limit).chain();
        assertThat(Ladders.LIMITS.reckon(limit, MONDAY).dueAt()).isAfterOrEqualTo(MONDAY);
        if (!chain.escalates()) {
            return;
        }

        List<String> reached =
                Ladders.reached(Ladders.running(limit, MONDAY)).stream()
                        .filter(one -> !one.rung().again())
                        .map(one -> one.rung().name())
                        .toList();

        assertThat(reached).isEqualTo(chain.rungs().stream().map(RungRule::name).toList());
    }

    @ParameterizedTest
    @EnumSource(LimitCode.class)
    void whoever_is_told_by_night_in_place_of_others_is_told_so_in_some_hour(LimitCode limit) {
        var byNight =
                BUCKS.entry(limit).chain().rungs().stream()
                        .filter(rung -> !rung.toldOutOfHours().isEmpty())
                        .toList();
        if (byNight.isEmpty()) {
            return;
        }
        var running = Ladders.running(limit, MONDAY);
        var top = running.ladder().rungs().getLast().dueAt();
        List<RungReached> week =
                IntStream.range(0, 7 * 24)
                        .mapToObj(hour -> top.plus(Duration.ofHours(hour)))
                        .flatMap(now -> climbed(running, now).stream())
                        .toList();

        for (RungRule rung : byNight) {
            assertThat(told(week, rung)).contains(rung.told(), rung.toldOutOfHours());
        }
    }

    /** However late its timer is, a rung tells those who are at work then. */
    private static List<RungReached> climbed(RunningDeadline running, Instant now) {
        return new Climber(CALENDAR, now, _ -> true).climb(running, now).reached();
    }

    private static Set<List<Told>> told(List<RungReached> week, RungRule rung) {
        return week.stream()
                .filter(one -> one.rung().name().equals(rung.name()))
                .map(RungReached::told)
                .collect(Collectors.toSet());
    }
}
