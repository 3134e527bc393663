package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.SuspicionToReferral.Told;

class SuspicionToReferralTest {

    private static final Instant AT = london("2026-11-24T10:00");
    private static final Asked ASKED = new Asked(Month.of(AT), london("2026-11-30T09:00"));

    private static Told told(String agency, long minutes) {
        return new Told(List.of("CP-1"), agency, AT, AT.plusSeconds(60 * minutes));
    }

    @Test
    @Requirement("L-3.1.14")
    void the_minutes_from_suspicion_to_referral_have_their_median_and_longest_by_agency_too() {
        Report report =
                SuspicionToReferral.of(
                        List.of(
                                told("hospital", 10),
                                told("hospital", 30),
                                told("hospital", 600),
                                told("police", -5)),
                        ASKED);

        assertThat(report.summary().figures())
                .containsExactly(
                        new Figure("Referrals that say when", "4"),
                        new Figure("Half of them within", "10 minutes"),
                        new Figure("The longest", "10 hours"),
                        new Figure("Hospital, half of them within", "30 minutes"),
                        new Figure("Hospital, the longest", "10 hours"),
                        new Figure("Police, half of them within", "less than a minute"),
                        new Figure("Police, the longest", "less than a minute"));
        assertThat(report.table().rows().getFirst().cells()).contains(new Cell.Count(10));
        assertThat(report.table().rows().getLast().cells()).contains(new Cell.Count(0));
        assertThat(report.summary().breakdowns().getFirst().lines()).hasSize(2);
    }

    @Test
    void where_nobody_said_when_there_is_none_to_count() {
        assertThat(SuspicionToReferral.of(List.of(), ASKED).summary().figures())
                .extracting(Figure::value)
                .containsExactly("0", "none to count", "none to count");
    }
}
