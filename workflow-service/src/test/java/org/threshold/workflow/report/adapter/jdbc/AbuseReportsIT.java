package org.threshold.workflow.report.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.AT;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.IN_OCTOBER;
import static org.threshold.workflow.report.adapter.jdbc.ReportDatabase.NOVEMBER;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.report.domain.Breakdown;
import org.threshold.workflow.report.domain.Figure;
import org.threshold.workflow.report.domain.Report;

/** Warnings for domestic abuse, and decisions against what was computed, in PostgreSQL. */
class AbuseReportsIT {

    @Test
    @Requirement("R-TVP-5")
    void a_warning_counts_in_the_month_in_which_it_was_given() {
        var rows = new ReportDatabase("abuse_warnings");
        disposed(rows, incident(rows, "waiting"), "harassment-warning", AT);
        UUID seen = disposed(rows, incident(rows, "waiting"), "first-instance-warning", AT);
        disposed(rows, incident(rows, "waiting"), "charged", AT);
        disposed(rows, incident(rows, "waiting"), "harassment-warning", IN_OCTOBER);
        disposed(rows, incident(rows, "withdrawn"), "harassment-warning", AT);
        rows.run(
                "insert into abuse_warning_seen values (?, false, 'An order.', ?, ?)",
                seen,
                seen,
                AT);

        Report report = new JdbcAbuseWarnings(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures())
                .extracting(Figure::value)
                .containsExactly("66% (2 of 3)", "1", "1");
    }

    @Test
    @Requirement("R-4.2-6")
    void a_grade_counts_where_it_was_judged_higher_than_what_it_comes_to() {
        var rows = new ReportDatabase("overrides");
        assessed(rows, 3, "engaged", "medium", "Weapons.", AT);
        assessed(rows, 3, "engaged", "standard", "As it is.", AT);
        assessed(rows, 3, "refused", "medium", "They say nothing.", AT);
        assessed(rows, 11, "in-part", "high", "They say little.", AT);
        assessed(rows, 3, "engaged", "high", "", AT);
        assessed(rows, 11, "engaged", "high", "Weapons.", IN_OCTOBER);

        Report report = new JdbcOverrides(rows.sql).read(NOVEMBER);

        assertThat(report.summary().figures()).extracting(Figure::value).containsExactly("1");
        assertThat(report.table().rows()).hasSize(2);
    }

    @Test
    @Requirement("R-4.2-6")
    void what_went_ahead_of_something_missing_counts_by_its_kind() {
        var rows = new ReportDatabase("overrides_of_others");
        assessment(rows, "{gp}", AT);
        assessment(rows, "{}", AT);

        Report report = new JdbcOverrides(rows.sql).read(NOVEMBER);

        assertThat(report.summary().breakdowns().getFirst().lines())
                .containsExactly(
                        new Breakdown.Line(
                                "An assessment concluded without an agency’s answer", 1));
    }

    private static void assessment(ReportDatabase rows, String accepted, Instant at) {
        rows.run(
                """
                insert into single_assessment (id, case_ref, why, referred_at, lead, state, outcome, analysis,
                                               shared, accepted, ended_at)
                values (?, ?, 'Worried.', ?, 'Sam Carr', 'ended', 'early-help', 'Safe.', 'At home.',
                        cast(? as text[]), ?)
                """,
                UUID.randomUUID(),
                rows.aCase(),
                IN_OCTOBER,
                accepted,
                at);
    }

    private static UUID incident(ReportDatabase rows, String state) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into domestic_abuse_incident (id, cases, happened_at, children, people, others, words,
                                                     recorded_by, by_staff, agency, recorded_at, state)
                values (?, array['CP-1'], ?, 'yes', array[]::uuid[], '', '', ?, true, 'police', ?, ?)
                """,
                id,
                IN_OCTOBER,
                id,
                AT,
                state);
        return id;
    }

    private static void assessed(
            ReportDatabase rows,
            int indicators,
            String engagement,
            String grade,
            String reason,
            Instant at) {
        rows.run(
                """
                update domestic_abuse_incident
                set state = 'provisional', indicators = ?, engagement = ?, grade = ?, reason = ?,
                    assessed_by = ?, assessed_at = ?
                where id = ?
                """,
                indicators,
                engagement,
                grade,
                reason,
                UUID.randomUUID(),
                at,
                incident(rows, "waiting"));
    }

    private static UUID disposed(ReportDatabase rows, UUID incident, String kind, Instant at) {
        UUID id = UUID.randomUUID();
        rows.run(
                """
                insert into incident_disposal (id, incident_id, kind, disposed_at, words, agency, recorded_by,
                                               recorded_at)
                values (?, ?, ?, ?, '', 'police', ?, ?)
                """,
                id,
                incident,
                kind,
                at,
                id,
                AT);
        return id;
    }
}
