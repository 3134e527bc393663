package org.threshold.workflow.report.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.onduty.RotaGaps;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Cell;
import org.threshold.workflow.report.domain.Column;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;
import org.threshold.workflow.report.domain.RotaGapsAhead;
import org.threshold.workflow.report.domain.Row;

/** Who may read a report, and what is kept of it. */
class ReadReportTest {

    private static final Instant NOW = london("2026-11-24T10:00");
    private static final Month MONTH = Month.of(NOW);
    private static final Actor MANAGER = Actors.in(Role.TEAM_MANAGER);

    private final List<AuditEntry> kept = new ArrayList<>();
    private final ReportReading reading =
            new ReportReading(List.of(new OneCase()), kept::add, () -> NOW, () -> new UUID(0, 1));
    private final ReadReport read = new ReadReport(Actors::require, reading);
    private final DownloadReport download = new DownloadReport(Actors::require, reading);

    @Test
    void a_manager_reads_it_and_that_is_on_the_record_of_every_case_in_it() {
        read.handle(MANAGER, ReportKind.LIMITS_USED, MONTH);
        download.handle(MANAGER, ReportKind.LIMITS_USED, MONTH);

        assertThat(kept)
                .extracting(AuditEntry::what)
                .containsExactly("report-read", "report-downloaded");
        assertThat(kept).allMatch(entry -> entry.cases().equals(List.of("CP-2041")));
        assertThat(kept.getFirst().why()).isEqualTo("limits-used, 2026-11");
    }

    @Test
    void nobody_else_does() {
        var worker = Actors.in(Role.DUTY_SOCIAL_WORKER);

        assertThatThrownBy(() -> read.handle(worker, ReportKind.LIMITS_USED, MONTH))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> download.handle(worker, ReportKind.LIMITS_USED, MONTH))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> new ListReports(Actors::require, () -> NOW).handle(worker))
                .isInstanceOf(AccessRefused.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void a_month_that_has_not_begun_cannot_be_chosen() {
        var shelf = new ListReports(Actors::require, () -> NOW).handle(MANAGER);

        assertThat(shelf.has(MONTH)).isTrue();
        assertThat(shelf.has(Month.of("2026-12").orElseThrow())).isFalse();
        assertThat(shelf.has(Month.of("2020-01").orElseThrow())).isTrue();
    }

    @Test
    @Requirement("L-3.1.15")
    void a_gap_in_a_rota_and_a_role_without_a_rota_are_both_told() {
        var roles =
                List.of(
                        new RotaGaps.OfRole(
                                "hospital",
                                "paediatrician",
                                true,
                                List.of(new RotaGaps.Gap(NOW, NOW.plusSeconds(60)))),
                        new RotaGaps.OfRole("hospital", "radiology", false, List.of()),
                        new RotaGaps.OfRole("police", "", true, List.of()));

        Report report =
                RotaGapsAhead.of(
                        Optional.of(new RotaGaps.Ahead(NOW, roles)), new Asked(MONTH, NOW));

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("1", "33% (1 of 3)", "1");
        assertThat(report.table().rows()).hasSize(2);
        assertThat(RotaGapsAhead.of(Optional.empty(), new Asked(MONTH, NOW)).summary().notes())
                .first()
                .asString()
                .contains("never answered");
    }

    private static final class OneCase implements ReportSource {

        @Override
        public ReportKind kind() {
            return ReportKind.LIMITS_USED;
        }

        @Override
        public Report read(Asked asked) {
            return new Report(
                    kind(),
                    asked,
                    new Report.Summary(List.of(), List.of(), List.of()),
                    new Report.Table(
                            List.of(new Column("one", "One")),
                            List.of(new Row(List.of("CP-2041"), List.of(Cell.of("1"))))));
        }
    }
}
