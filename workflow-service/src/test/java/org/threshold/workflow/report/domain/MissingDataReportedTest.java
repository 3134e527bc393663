package org.threshold.workflow.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.Completeness.Detail;
import org.threshold.workflow.report.domain.MissingDataReported.Referred;
import org.threshold.workflow.report.domain.MissingDataReported.Reported;

/** Missing data by field and by team, and how complete referrals are (R-ASC-3). */
class MissingDataReportedTest {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Asked ASKED = new Asked(Month.of(NOW), NOW);

    @Test
    @Requirement("R-ASC-3")
    void it_counts_by_field_by_team_and_by_both() {
        var report =
                MissingDataReported.of(
                        List.of(
                                reported("CP-1", OwningTeam.DUTY, Optional.of(NOW), false),
                                reported("CP-2", OwningTeam.DUTY, Optional.empty(), true),
                                reported("CP-2", OwningTeam.ALLOCATED, Optional.empty(), false)),
                        List.of(),
                        ASKED);

        assertThat(report.cases()).containsExactly("CP-1", "CP-2");
        assertThat(lines(report, 0))
                .containsExactly("The GP practice 3", "The school or nursery 3");
        assertThat(lines(report, 1))
                .containsExactly("The duty team 2", "The allocated social worker’s team 1");
        assertThat(lines(report, 2))
                .contains(
                        "The duty team: The GP practice 2",
                        "The allocated social worker’s team: The school or nursery 1");
        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("3", "33% (1 of 3)", "1", "0", "none to count");
        assertThat(report.table().rows().get(1).cells())
                .contains(Cell.of("not yet"), Cell.of("no"));
        assertThat(report.table().rows().getFirst().cells())
                .contains(Cell.of("Out-of-hours social care"), Cell.of("yes"))
                .contains(Cell.of("The school or nursery"));
    }

    @Test
    @Requirement("R-ASC-3")
    void referrals_are_scored_together_and_what_they_left_out_is_counted_by_agency() {
        var referrals =
                List.of(
                        new Referred("gp", new Completeness(7, List.of(Detail.SEX, Detail.GP))),
                        new Referred("police", new Completeness(7, List.of())));

        var report = MissingDataReported.of(List.of(), referrals, ASKED);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("0", "none to count", "0", "2", "85% (12 of 14)");
        assertThat(lines(report, 3))
                .containsExactly("General practice: GP practice 1", "General practice: sex 1");
    }

    private static List<String> lines(Report report, int breakdown) {
        return report.summary().breakdowns().get(breakdown).lines().stream()
                .map(one -> one.words() + " " + one.count())
                .toList();
    }

    private static Reported reported(
            String ref, OwningTeam team, Optional<Instant> found, boolean late) {
        return new Reported(
                List.of(ref),
                NOW,
                "out-of-hours",
                team,
                List.of(Datum.GP, Datum.SCHOOL),
                List.of(Datum.SCHOOL),
                found,
                late);
    }
}
