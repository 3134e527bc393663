package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.StrategyQuality.Done;
import org.threshold.workflow.report.domain.StrategyQuality.Meeting;
import org.threshold.workflow.report.domain.StrategyQuality.Next;
import org.threshold.workflow.report.domain.SuspicionToStrategy.Source;
import org.threshold.workflow.report.domain.SuspicionToStrategy.Suspicion;

/** How fast a suspicion is tested, and how well. */
class StrategyReportsTest {

    private static final Instant AT = london("2026-11-24T10:00");
    private static final Asked ASKED = new Asked(Month.of(AT), london("2026-11-30T09:00"));

    private static final Done IN_TIME = new Done(Optional.of(AT), Optional.of(AT));
    private static final Done LATE = new Done(Optional.of(AT.plusSeconds(1)), Optional.of(AT));
    private static final Done NOT_DUE =
            new Done(Optional.empty(), Optional.of(ASKED.now().plusSeconds(1)));
    private static final List<Done> ACTIONS = List.of(IN_TIME, LATE);

    @Test
    @Requirement({"L-3.1.4a", "R-4.2-1a"})
    void the_minutes_from_suspicion_to_strategy_are_counted() {
        Report report =
                SuspicionToStrategy.of(
                        List.of(
                                suspicion(Optional.of(AT), Optional.of(AT.plusSeconds(3660))),
                                suspicion(Optional.of(AT.minusSeconds(600)), Optional.empty()),
                                suspicion(Optional.empty(), Optional.empty())),
                        ASKED);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("3", "1", "2", "less than a minute", "1 hour", "1 hour");
        assertThat(report.table().rows().getFirst().cells())
                .contains(new Cell.Count(0), new Cell.Count(61));
        assertThat(report.table().rows().get(1).cells()).contains(new Cell.Count(0));
    }

    @Test
    @Requirement("R-4.2-3c")
    void a_meeting_counts_as_quorate_on_time_and_distributed_by_its_own_limits() {
        Report report =
                StrategyQuality.of(
                        List.of(
                                meeting(true, AT, Optional.of(AT), Next.CONCLUDED),
                                meeting(true, AT.minusSeconds(1), Optional.empty(), Next.MEETING),
                                notQuorate()),
                        ASKED);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly(
                        "3",
                        "66% (2 of 3)",
                        "50% (1 of 2)",
                        "50% (1 of 2)",
                        "66% (2 of 3)",
                        "6",
                        "50% (2 of 4)");
    }

    @Test
    void a_record_that_is_not_due_yet_is_not_counted_as_late() {
        var asked = new Asked(ASKED.month(), AT);
        Report report =
                StrategyQuality.of(
                        List.of(meeting(true, AT, Optional.empty(), Next.NOT_DECIDED)), asked);

        assertThat(report.summary().figures())
                .contains(new Figure("Record sent within 1 working day", "none to count"));
    }

    private static Suspicion suspicion(Optional<Instant> called, Optional<Instant> held) {
        return new Suspicion(List.of("CP-1"), Source.REFERRAL, "police", AT, called, held);
    }

    private static Meeting meeting(
            boolean quorate, Instant holdBy, Optional<Instant> sentAt, Next next) {
        return new Meeting(
                List.of("CP-1"),
                1,
                quorate,
                new Done(Optional.of(AT), Optional.of(holdBy)),
                new Done(sentAt, Optional.of(AT.plusSeconds(86_400))),
                next,
                ACTIONS);
    }

    private static Meeting notQuorate() {
        return new Meeting(
                List.of("CP-2"),
                1,
                false,
                new Done(Optional.of(AT), Optional.empty()),
                new Done(Optional.empty(), Optional.empty()),
                Next.NOT_DECIDED,
                List.of(NOT_DUE, NOT_DUE));
    }
}
