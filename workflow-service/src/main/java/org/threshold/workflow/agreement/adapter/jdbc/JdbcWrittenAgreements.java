package org.threshold.workflow.agreement.adapter.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.agreement.app.WrittenAgreements;
import org.threshold.workflow.agreement.domain.Acceptance.Accepted;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcWrittenAgreements implements WrittenAgreements {

    private final JdbcClient jdbc;
    private final AgreementRows rows;
    private final PartRows parts;
    private final FoundRows found;

    JdbcWrittenAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.parts = new PartRows(jdbc);
        this.rows = new AgreementRows(jdbc, parts);
        this.found = new FoundRows(jdbc);
    }

    @Override
    public void add(WrittenAgreement agreement, Actor by) {
        rows.insert(agreement, by);
    }

    @Override
    public void saveDraft(WrittenAgreement agreement) {
        rows.update(agreement);
        parts.replace(agreement);
    }

    @Override
    public void saveStanding(WrittenAgreement agreement) {
        rows.update(agreement);
    }

    @Override
    public void accept(MonitorId monitor, Accepted accepted) {
        jdbc.sql(
                        """
                        update agreement_monitor
                        set accepted_name = :name, accepted_by = :by, accepted_staff = :staff,
                            accepted_at = :at
                        where id = :id
                        """)
                .param("name", accepted.name())
                .param("by", accepted.by().value())
                .param("staff", accepted.by() instanceof StaffId)
                .param("at", Columns.utc(accepted.at()))
                .param("id", monitor.value())
                .update();
    }

    @Override
    public Optional<WrittenAgreement> find(AgreementId id) {
        return rows.read("where id = :id", "id", id.value()).stream().findFirst();
    }

    @Override
    public Optional<WrittenAgreement> lock(AgreementId id) {
        return rows.read("where id = :id for update", "id", id.value()).stream().findFirst();
    }

    @Override
    public Optional<WrittenAgreement> watchedBy(MonitorId monitor) {
        return rows
                .read(
                        "where id = (select agreement_id from agreement_monitor where id = :id)",
                        "id",
                        monitor.value())
                .stream()
                .findFirst();
    }

    @Override
    public List<WrittenAgreement> of(List<CaseRef> cases) {
        return rows.read(
                "where case_ref in (:cases) order by drafted_at desc, id desc",
                "cases",
                cases.stream().map(CaseRef::value).toList());
    }

    @Override
    public List<WrittenAgreement> active() {
        return rows.read(
                "where state = :state order by ends_at, id", "state", AgreementState.ACTIVE.code());
    }

    @Override
    public void keep(Check check, Actor by) {
        found.insert(check, by);
    }

    @Override
    public List<Check> checks(AgreementId id) {
        return found.checks(id);
    }

    @Override
    public void keep(Breach breach, Instant recordedAt) {
        found.insert(breach, recordedAt);
    }

    @Override
    public Optional<Breach> breach(ChangeId id) {
        return found.breaches("change_id = :id", id.value()).stream().findFirst();
    }

    @Override
    public List<Breach> breaches(AgreementId id) {
        return found.breaches("agreement_id = :id", id.value());
    }

    @Override
    public void done(ChangeId breach, String words) {
        jdbc.sql("update agreement_breach set done = :words where change_id = :id")
                .param("words", words)
                .param("id", breach.value())
                .update();
    }
}
