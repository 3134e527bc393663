package org.threshold.workflow.report.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.report.app.AuditSamples;
import org.threshold.workflow.report.domain.Candidate;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.Sample.Sampled;
import org.threshold.workflow.report.domain.SampleId;

@Repository
class JdbcAuditSamples implements AuditSamples {

    private static final String SAMPLE =
            "select id, seed, month, candidates, drawn_at from audit_sample ";

    private final JdbcClient jdbc;

    JdbcAuditSamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Candidate> candidates(Month month) {
        return FactRow.in(
                        month,
                        jdbc.sql(
                                """
                                select f.ref,
                                       (exists (select from referral_child c
                                                where c.case_ref = f.ref and c.path = 'red'))::int
                                       + (exists (select from enquiry e where e.case_ref = f.ref))::int
                                       + (exists (select from referral_child c
                                                  join referral_adult a on a.referral_id = c.referral_id
                                                  join adult_concern k on k.adult_id = a.person_id
                                                  where c.case_ref = f.ref))::int
                                       + (exists (select from written_agreement w
                                                  join agreement_breach b on b.agreement_id = w.id
                                                  where w.case_ref = f.ref))::int as signs
                                from case_file f
                                where f.joined_to is null and f.opened_at < :until
                                  and (f.closed_at is null or f.closed_at >= :from)
                                order by f.ref
                                """))
                .query((row, _) -> new Candidate(row.getString("ref"), row.getInt("signs")))
                .list();
    }

    @Override
    public void keep(Sample sample, StaffId by) {
        jdbc.sql(
                        """
                        insert into audit_sample (id, seed, month, candidates, drawn_by, drawn_at)
                        values (:id, :seed, :month, :candidates, :by, :at)
                        """)
                .param("id", sample.id().value())
                .param("seed", sample.seed())
                .param("month", sample.month().month().atDay(1))
                .param("candidates", sample.candidates())
                .param("by", by.value())
                .param("at", FactRow.utc(sample.drawnAt()))
                .update();
        sample.cases().forEach(one -> keep(sample.id(), one));
    }

    private void keep(SampleId id, Sampled one) {
        jdbc.sql("insert into audit_sample_case values (:id, :place, :ref, :how)")
                .param("id", id.value())
                .param("place", one.place())
                .param("ref", one.caseRef())
                .param("how", one.how().code())
                .update();
    }

    @Override
    public Optional<Sample> find(SampleId id) {
        return jdbc.sql(SAMPLE + "where id = :id")
                .param("id", id.value())
                .query((row, _) -> sample(row))
                .optional();
    }

    @Override
    public List<Sample> latest(int most) {
        return jdbc.sql(SAMPLE + "order by drawn_at desc, id desc limit :most")
                .param("most", most)
                .query((row, _) -> sample(row))
                .list();
    }

    private Sample sample(ResultSet row) throws SQLException {
        var id = new SampleId(row.getObject("id", UUID.class));
        LocalDate month = row.getObject("month", LocalDate.class);
        return new Sample(
                id,
                row.getString("seed"),
                new Month(YearMonth.of(month.getYear(), month.getMonthValue())),
                row.getInt("candidates"),
                FactRow.instant(row, "drawn_at"),
                cases(id));
    }

    private List<Sampled> cases(SampleId id) {
        return jdbc.sql(
                        """
                        select place, case_ref, how from audit_sample_case
                        where sample_id = :id order by place
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Sampled(
                                        row.getInt("place"),
                                        row.getString("case_ref"),
                                        AuditCodes.how(row.getString("how"))))
                .list();
    }

    @Override
    public void record(Place place, StaffId auditor, Finding finding, Instant at) {
        AuditFindings.keep(jdbc, new AuditFindings.OfAuditor(place, auditor), finding, at);
    }

    @Override
    public List<Finding> of(Place place, StaffId auditor) {
        return AuditFindings.of(jdbc, new AuditFindings.OfAuditor(place, auditor));
    }

    @Override
    public List<Progress> progress(SampleId id) {
        return jdbc.sql(
                        """
                        select place, count(distinct auditor) as auditors, count(distinct question) as answered
                        from audit_finding where sample_id = :id group by place order by place
                        """)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Progress(
                                        row.getInt("place"),
                                        row.getInt("auditors"),
                                        row.getInt("answered")))
                .list();
    }
}
