package org.threshold.workflow.census.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.census.app.CensusCases;
import org.threshold.workflow.census.domain.CaseFacts;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.deadlines.WorkingTime;

@Repository
class JdbcCensusCases implements CensusCases {

    private static final String CASES =
            """
            with member as (
                select ref as part, coalesce(joined_to, ref) as whole from case_file),
            earliest as (
                select distinct on (m.whole) m.whole, r.received_at, r.from_agency, r.referrer_anonymous
                from member m
                join referral_child c on c.case_ref = m.part
                join referral r on r.id = c.referral_id
                order by m.whole, r.received_at, r.id)
            select f.ref, f.opened_at, p.born_earliest, p.born_latest,
                   coalesce(p.sex, 'not-known') as sex,
                   e.received_at, e.from_agency, e.referrer_anonymous
            from case_file f
            left join person p on p.id = f.person_id
            left join earliest e on e.whole = f.ref
            where f.joined_to is null and f.opened_at < :until
                and (f.closed_at is null or f.closed_at >= :from)
            order by f.opened_at, f.ref
            """;

    private final JdbcClient jdbc;
    private final CensusWork work;

    JdbcCensusCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.work = new CensusWork(jdbc);
    }

    @Override
    public List<CaseFacts> of(CensusYear year) {
        Map<String, List<CaseFacts.Enquiry>> enquiries = work.enquiries(year);
        Map<String, List<LocalDate>> conferences = work.conferences();
        return jdbc.sql(CASES)
                .param("from", Columns.utc(year.first().atStartOfDay(WorkingTime.ZONE).toInstant()))
                .param("until", Columns.utc(year.until()))
                .query(
                        (row, number) -> {
                            String ref = row.getString("ref");
                            return read(
                                    row,
                                    new CaseFacts.Work(
                                            enquiries.getOrDefault(ref, List.of()),
                                            conferences.getOrDefault(ref, List.of())));
                        })
                .list();
    }

    private static CaseFacts read(ResultSet row, CaseFacts.Work done) throws SQLException {
        return new CaseFacts(
                row.getString("ref"),
                Columns.instant(row, "opened_at"),
                new CaseFacts.Kid(
                        Columns.maybeDay(row, "born_earliest"),
                        Columns.maybeDay(row, "born_latest"),
                        row.getString("sex")),
                referral(row),
                done);
    }

    private static Optional<CaseFacts.Referral> referral(ResultSet row) throws SQLException {
        var receivedAt = Columns.maybeInstant(row, "received_at");
        return receivedAt.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CaseFacts.Referral(
                                receivedAt.get(),
                                row.getString("from_agency"),
                                row.getBoolean("referrer_anonymous")));
    }
}
