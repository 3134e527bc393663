package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.report.domain.MissedThresholds.Concern;
import org.threshold.workflow.report.domain.MissedThresholds.Due;
import org.threshold.workflow.report.domain.MissedThresholds.Handled;
import org.threshold.workflow.report.domain.MissedThresholds.Sign;

/** Which referrals should have had a strategy discussion in time (L-3.1.4c). */
class MissedThresholdsTest {

    private static final Instant RECEIVED = london("2026-11-24T10:00");
    private static final Instant DUE = london("2026-11-24T23:59");
    private static final Asked LATER = new Asked(Month.of(RECEIVED), london("2026-11-26T09:00"));
    private static final Sign INJURY = new Sign(true, false);
    private static final Sign ADULT = new Sign(false, true);

    @Test
    @Requirement("L-3.1.4c")
    void a_referral_without_a_meeting_by_its_limit_is_missed_and_one_in_time_is_not() {
        Report report =
                MissedThresholds.of(
                        List.of(
                                due("CP-1", INJURY, Optional.empty()),
                                due("CP-2", INJURY, Optional.of(DUE)),
                                due("CP-3", ADULT, Optional.of(DUE.plusSeconds(60)))),
                        LATER);

        assertThat(report.cases()).containsExactly("CP-1", "CP-3");
        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("66% (2 of 3)", "1", "1");
    }

    @Test
    void while_there_is_time_nothing_is_missed() {
        var asked = new Asked(LATER.month(), DUE);

        assertThat(MissedThresholds.of(List.of(due("CP-1", INJURY, Optional.empty())), asked))
                .returns(List.of(), Report::cases);
    }

    @Test
    void it_is_counted_by_agency_and_by_the_role_that_decided_never_by_person() {
        Report report = MissedThresholds.of(List.of(due("CP-1", INJURY, Optional.empty())), LATER);

        assertThat(report.summary().breakdowns())
                .flatExtracting(Breakdown::lines)
                .extracting(Breakdown.Line::words)
                .startsWith("Police", "team manager");
    }

    @Test
    @Requirement("L-3.1.4c")
    void the_trend_shows_twelve_months_by_agency_and_role_and_the_rest_this_month_alone() {
        Report report =
                MissedThresholds.of(
                        List.of(
                                due("CP-1", INJURY, Optional.empty()),
                                received("CP-2", "2026-09-03T10:00", "hospital"),
                                received("CP-3", "2026-09-04T10:00", "hospital"),
                                received("CP-4", "2025-12-31T23:59", "police"),
                                received("CP-5", "2025-11-30T23:59", "police")),
                        LATER);

        assertThat(report.cases()).containsExactly("CP-1");
        var trends = report.summary().breakdowns().subList(2, 5);
        assertThat(trends.getFirst().lines())
                .hasSize(12)
                .startsWith(
                        new Breakdown.Line("November 2026", 1),
                        new Breakdown.Line("October 2026", 0),
                        new Breakdown.Line("September 2026", 2))
                .endsWith(new Breakdown.Line("December 2025", 1));
        assertThat(trends.get(1).lines())
                .containsExactly(
                        new Breakdown.Line("November 2026: Police", 1),
                        new Breakdown.Line("September 2026: Hospital", 2),
                        new Breakdown.Line("December 2025: Police", 1));
        assertThat(trends.getLast().lines())
                .startsWith(new Breakdown.Line("November 2026: team manager", 1))
                .hasSize(3);
    }

    private static Due received(String ref, String at, String agency) {
        var handled =
                new Handled(Optional.of("services"), List.of("team-manager"), Optional.empty());
        return new Due(new Concern(List.of(ref), london(at), agency, INJURY, handled), london(at));
    }

    @Test
    void an_injury_is_due_the_same_day_and_an_adult_with_a_history_within_a_day() {
        assertThat(INJURY.limit()).isEqualTo(LimitCode.T4_SAME_DAY_DISCUSSION);
        assertThat(ADULT.limit()).isEqualTo(LimitCode.T4A_DISCUSSION);
        assertThat(new Sign(true, true).limit()).isEqualTo(LimitCode.T4_SAME_DAY_DISCUSSION);
    }

    private static Due due(String ref, Sign sign, Optional<Instant> heldAt) {
        var handled = new Handled(Optional.of("services"), List.of("team-manager"), heldAt);
        return new Due(new Concern(List.of(ref), RECEIVED, "police", sign, handled), DUE);
    }
}
