package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.AbuseWarnings.Disposed;
import org.threshold.workflow.report.domain.Overrides.Decision;

/** Warnings for domestic abuse, and decisions against what was computed. */
class AbuseReportsTest {

    private static final Instant AT = london("2026-11-24T10:00");
    private static final Asked ASKED = new Asked(Month.of(AT), london("2026-11-30T09:00"));
    private static final AbuseWarnings.Kind WARNING =
            new AbuseWarnings.Kind("Harassment warning", true);
    private static final AbuseWarnings.Kind CHARGED = new AbuseWarnings.Kind("Charged", false);

    @Test
    @Requirement("R-TVP-5")
    void only_warnings_are_listed_with_what_the_lead_says_and_all_disposals_are_the_whole() {
        Report report =
                AbuseWarnings.of(
                        List.of(
                                disposed(WARNING, "yes", Optional.of(false)),
                                disposed(WARNING, "no", Optional.of(true)),
                                disposed(WARNING, "not-known", Optional.empty()),
                                disposed(CHARGED, "yes", Optional.empty())),
                        ASKED);

        assertThat(report.summary().figures())
                .containsExactly(
                        new Figure(
                                "Ended with a warning, with children in the household",
                                "75% (3 of 4)"),
                        new Figure("Not looked at by the domestic abuse lead", "1"),
                        new Figure("Not enough, says the domestic abuse lead", "1"));
        assertThat(report.table().rows())
                .extracting(row -> row.cells().getLast())
                .containsExactly(
                        Cell.of("It was not enough"),
                        Cell.of("It was enough"),
                        Cell.of("Has not looked at it"));
        assertThat(report.summary().breakdowns().getFirst().lines())
                .containsExactly(
                        new Breakdown.Line("Harassment warning", 3),
                        new Breakdown.Line("Charged", 1));
        assertThat(report.cases()).containsExactly("CP-1");
    }

    @Test
    @Requirement("R-4.2-6")
    void overrides_are_counted_by_kind_and_month_and_name_no_case() {
        Report report =
                Overrides.of(
                        List.of(
                                new Decision(Overrides.Kind.RETURN_HOME, AT),
                                new Decision(Overrides.Kind.RETURN_HOME, AT.plusSeconds(1)),
                                new Decision(Overrides.Kind.DASH_JUDGED_HIGHER, AT),
                                new Decision(
                                        Overrides.Kind.CONFERENCE_LATE,
                                        london("2026-10-31T23:59"))),
                        ASKED);

        assertThat(report.summary().figures())
                .containsExactly(new Figure("Decided against what was computed", "3"));
        assertThat(report.summary().breakdowns().getFirst().lines())
                .extracting(Breakdown.Line::count)
                .containsExactly(2L, 1L);
        assertThat(report.table().rows().stream().map(Row::cells))
                .containsExactly(
                        List.of(
                                Cell.of("November 2026"),
                                Cell.of("A DASH graded higher by judgement than its indicators"),
                                new Cell.Count(1)),
                        List.of(
                                Cell.of("November 2026"),
                                Cell.of(
                                        "A return home decided before every investigation was"
                                                + " complete"),
                                new Cell.Count(2)),
                        List.of(
                                Cell.of("October 2026"),
                                Cell.of("A child protection conference set later than its limit"),
                                new Cell.Count(1)));
        assertThat(report.cases()).isEmpty();
    }

    private static Disposed disposed(
            AbuseWarnings.Kind kind, String children, Optional<Boolean> enough) {
        return new Disposed(List.of("CP-1"), AT, kind, children, enough);
    }
}
