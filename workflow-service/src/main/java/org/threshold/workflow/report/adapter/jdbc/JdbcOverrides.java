package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.Overrides;
import org.threshold.workflow.report.domain.Overrides.Decision;
import org.threshold.workflow.report.domain.Overrides.Kind;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** What the features keep of decisions against what was computed; only kinds and instants. */
@Repository
class JdbcOverrides implements ReportSource {

    /**
     * A DASH counts from its lowest grade: that of its indicators, one more where nobody engages.
     */
    private static final String ALL =
            """
            with dash as (
                select assessed_at as at, reason,
                       array_position(array['standard', 'medium', 'high'], grade) as grade,
                       least(3, 1 + (indicators >= 10)::int + (indicators >= 14)::int
                                + (engagement <> 'engaged')::int) as lowest
                from domestic_abuse_incident where grade is not null),
            every as (
                select 'dash-judged-higher' as kind, at from dash where grade > lowest and reason <> ''
                union all
                select 'less-than-joint', max(agreed_at) from single_agency_agreement
                group by discussion_id, case_ref having count(*) = 2
                union all
                select 'meeting-unprepared', held_at from discussion_meeting
                where urgent_reason is not null
                union all
                select 'return-home', decided_at from return_home_decision
                where answer = 'returns' and cardinality(outstanding) > 0
                union all
                select 'enquiry-without-answer', decided_at from enquiry_outcome
                where cardinality(accepted) > 0
                union all
                select 'assessment-without-answer', ended_at from single_assessment
                where ended_at is not null and cardinality(accepted) > 0
                union all
                select 'assessment-without-answer', ended_at from pre_birth_assessment
                where ended_at is not null and cardinality(accepted) > 0
                union all
                select 'conference-late', recorded_at from enquiry_conference
                where kind = 'set' and late_reason <> '')
            select kind, at from every where at >= :from and at < :until order by at
            """;

    private final JdbcClient jdbc;

    JdbcOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.OVERRIDES;
    }

    @Override
    public Report read(Asked asked) {
        List<Decision> year =
                jdbc.sql(ALL)
                        .param("from", FactRow.utc(asked.month().year().getLast().from()))
                        .param("until", FactRow.utc(asked.month().until()))
                        .query(JdbcOverrides::read)
                        .list();
        return Overrides.of(year, asked);
    }

    private static Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(Kind.of(row.getString("kind")), FactRow.instant(row, "at"));
    }
}
