package org.threshold.workflow.report.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.AT;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.IN_OCTOBER;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.NOVEMBER;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Report;

/** Which agencies took part in the analysis of what ended in a month, in PostgreSQL. */
class AnalysisReportIT {

    private final ReportDatabase rows = new ReportDatabase("analysis_report");

    @Test
    @Requirement("R-C&F-1")
    void an_agency_counts_once_over_all_versions_and_only_where_it_took_part() {
        String three = rows.aCase();
        UUID enquiry = enquiry(three, AT);
        UUID first = version("section-47-enquiry", enquiry, 1);
        UUID second = version("section-47-enquiry", enquiry, 2);
        said(first, "police", "disagrees");
        said(second, "police", "agrees");
        said(second, "gp", "comments");
        said(first, "school", "agrees");
        UUID assessment = assessment(rows.aCase(), AT.plusSeconds(1));
        UUID only = version("single-assessment", assessment, 1);
        said(only, "police", "nil-return");
        said(only, "gp", "left-out");
        said(only, "school", "declined");
        enquiry(rows.aCase(), IN_OCTOBER);
        assessment(rows.aCase(), IN_OCTOBER);

        Report report = new JdbcAgenciesInAnalysis(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("50% (1 of 2)", "100% (1 of 1)", "0% (0 of 1)", "1");
        assertThat(report.table().rows().getFirst().cases()).containsExactly(three);
    }

    private UUID enquiry(String ref, Instant decidedAt) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into enquiry (id, case_ref, person_id, discussion_id, anchor, joint, lead_agency, lead_name,
                                     stage, needed, added, settled, opened_by, opened_at)
                values (?, ?, ?, ?, ?, true, 'police', 'L. L.', 'ended', '{see-child,speak-to-parents}', '{}', '{}',
                        ?, ?)
                """,
                id,
                ref,
                id,
                id,
                IN_OCTOBER,
                id,
                IN_OCTOBER);
        rows.run(
                """
                insert into enquiry_outcome (enquiry_id, outcome, reason, accepted, decided_by, decided_at)
                values (?, 'not-substantiated', 'Seen.', '{}', ?, ?)
                """,
                id,
                id,
                decidedAt);
        return id;
    }

    private UUID assessment(String ref, Instant endedAt) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into single_assessment (id, case_ref, why, referred_at, lead, state, outcome, analysis,
                                               shared, ended_at)
                values (?, ?, 'Worried.', ?, 'Sam Carr', 'ended', 'early-help', 'Safe.', 'At home.', ?)
                """,
                id,
                ref,
                IN_OCTOBER,
                endedAt);
        return id;
    }

    private UUID version(String kind, UUID about, int number) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into draft_version (id, subject_kind, subject_id, number, analysis, plan, written_by,
                                           written_at)
                values (?, ?, ?, ?, 'Safe.', 'Help.', ?, ?)
                """,
                id,
                kind,
                about,
                number,
                id,
                AT);
        return id;
    }

    private void said(UUID version, String agency, String kind) {
        rows.run(
                """
                insert into draft_comment (version_id, agency, kind, words, role, said_by, said_at)
                values (?, ?, ?, 'As said.', '', ?, ?)
                """,
                version,
                agency,
                kind,
                version,
                AT);
    }
}
