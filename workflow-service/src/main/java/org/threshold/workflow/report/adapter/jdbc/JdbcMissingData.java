package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.Completeness.Detail;
import org.threshold.workflow.report.app.ReportSource;
import org.threshold.workflow.report.domain.Asked;
import org.threshold.workflow.report.domain.MissingDataReported;
import org.threshold.workflow.report.domain.MissingDataReported.Referred;
import org.threshold.workflow.report.domain.MissingDataReported.Reported;
import org.threshold.workflow.report.domain.Report;
import org.threshold.workflow.report.domain.ReportKind;

/** A report of missing data is late by the limit of its step, which a move of the case keeps. */
@Repository
class JdbcMissingData implements ReportSource {

    private static final String REPORTED =
            """
            select array[coalesce(c.joined_to, c.ref)] as cases, m.reported_at, m.agency, m.team, m.data,
                   coalesce(f.still, '{}') as still, f.found_at,
                   exists (select from deadline d
                           where d.subject_kind = 'missing-data' and d.subject_id = m.id
                             and d.due_at < coalesce(f.found_at, :now)) as late
            from missing_data m
            join case_file c on c.ref = m.case_ref
            left join missing_data_found f on f.missing_id = m.id
            where m.reported_at >= :from and m.reported_at < :until
            order by m.reported_at, m.id
            """;

    private static final String REFERRED =
            """
            select from_agency, details_asked, details_missing from referral
            where received_at >= :from and received_at < :until and details_asked is not null
            order by received_at, id
            """;

    private final JdbcClient jdbc;

    JdbcMissingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.MISSING_DATA;
    }

    @Override
    public Report read(Asked asked) {
        List<Reported> reported =
                FactRow.in(asked.month(), jdbc.sql(REPORTED))
                        .param("now", FactRow.utc(asked.now()))
                        .query(JdbcMissingData::reported)
                        .list();
        List<Referred> referred =
                FactRow.in(asked.month(), jdbc.sql(REFERRED))
                        .query(JdbcMissingData::referred)
                        .list();
        return MissingDataReported.of(reported, referred, asked);
    }

    private static Reported reported(ResultSet row, int number) throws SQLException {
        return new Reported(
                FactRow.texts(row, "cases"),
                FactRow.instant(row, "reported_at"),
                row.getString("agency"),
                OwningTeam.of(row.getString("team").equals(OwningTeam.ALLOCATED.code())),
                data(row, "data"),
                data(row, "still"),
                FactRow.instantIfAny(row, "found_at"),
                row.getBoolean("late"));
    }

    private static Referred referred(ResultSet row, int number) throws SQLException {
        var missing = FactRow.texts(row, "details_missing").stream().map(Detail::of).toList();
        return new Referred(
                row.getString("from_agency"),
                new Completeness(row.getInt("details_asked"), missing));
    }

    private static List<Datum> data(ResultSet row, String column) throws SQLException {
        var codes = FactRow.texts(row, column);
        return Arrays.stream(Datum.values()).filter(one -> codes.contains(one.code())).toList();
    }
}
