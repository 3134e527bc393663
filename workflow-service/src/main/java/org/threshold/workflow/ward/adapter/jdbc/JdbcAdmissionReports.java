package org.threshold.workflow.ward.adapter.jdbc;

import java.sql.Date;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.app.AdmissionReports;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.ward.domain.AdmissionTold;

/** Admissions that were told without a reference of ours, in PostgreSQL. */
@Repository
class JdbcAdmissionReports implements AdmissionReports {

    private final JdbcClient jdbc;

    JdbcAdmissionReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Added add(Actor sender, SendingKey key, AdmissionReport report) {
        AdmissionTold told = report.told();
        int added =
                jdbc.sql(
                                """
                                insert into admission_report
                                    (id, sender, sending_key, fingerprint, agency, nhs_number, name, born_on,
                                     reason, admitted_at, detail, told_at)
                                values (:id, :sender, :key, :fingerprint, :agency, :nhs, :name, :born,
                                        :reason, :admittedAt, :detail, :toldAt)
                                on conflict (sender, sending_key) do nothing
                                """)
                        .param("id", report.id().value())
                        .param("sender", sender.id().value())
                        .param("key", key.value())
                        .param("fingerprint", key.fingerprint())
                        .param("agency", report.by().code())
                        .param("nhs", number(told.child().nhs()))
                        .param("name", told.child().names().primary())
                        .param("born", day(told.child().born()))
                        .param("reason", told.reason().code())
                        .param("admittedAt", JdbcStays.utc(told.at()))
                        .param("detail", told.detail())
                        .param("toldAt", JdbcStays.utc(report.toldAt()))
                        .update();
        return added == 1 ? new Added.Now() : before(sender, key);
    }

    private Added before(Actor sender, SendingKey key) {
        return jdbc.sql(
                        """
                        select id from admission_report
                        where sender = :sender and sending_key = :key and fingerprint = :fingerprint
                        """)
                .param("sender", sender.id().value())
                .param("key", key.value())
                .param("fingerprint", key.fingerprint())
                .query((row, _) -> new AdmissionReportId(row.getObject("id", UUID.class)))
                .optional()
                .<Added>map(Added.Before::new)
                .orElseGet(Added.ForSomethingElse::new);
    }

    @Override
    public Optional<AdmissionReport> find(AdmissionReportId id) {
        return jdbc.sql(
                        """
                        select id, agency, nhs_number, name, born_on, reason, admitted_at, detail, told_at,
                               case_ref, no_referral
                        from admission_report where id = :id
                        """)
                .param("id", id.value())
                .query(AdmissionRow::read)
                .optional();
    }

    @Override
    public void answer(AdmissionReportId id, AdmissionAnswer answer, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update admission_report
                        set case_ref = :case, no_referral = :why, answered_by = :by, answered_at = :at
                        where id = :id and answered_at is null
                        """)
                .param(
                        "case",
                        answer instanceof AdmissionAnswer.OfCase(var ref) ? ref.value() : null)
                .param("why", answer instanceof AdmissionAnswer.NoReferral(var why) ? why : null)
                .param("by", by.id().value())
                .param("at", JdbcStays.utc(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<CaseRef> openCase(PersonId child) {
        return jdbc.sql("select ref from case_file where person_id = :child and closed_at is null")
                .param("child", child.value())
                .query((row, _) -> new CaseRef(row.getString("ref")))
                .optional();
    }

    private static @Nullable String number(NhsIdentity nhs) {
        return nhs.numbers().stream().findFirst().map(NhsNumber::digits).orElse(null);
    }

    private static @Nullable Date day(Born born) {
        return born instanceof Born.Known(var on) ? Date.valueOf(on) : null;
    }
}
