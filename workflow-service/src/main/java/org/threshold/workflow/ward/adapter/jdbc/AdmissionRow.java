package org.threshold.workflow.ward.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionReason;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.ward.domain.AdmissionTold;
import org.threshold.workflow.ward.domain.AdmittedChild;

/** Reads an admission that was told from its row. */
final class AdmissionRow {

    private AdmissionRow() {}

    static AdmissionReport read(ResultSet row, int number) throws SQLException {
        var nhs =
                Optional.ofNullable(row.getString("nhs_number"))
                        .<NhsIdentity>map(
                                digits -> new NhsIdentity.Recorded(new NhsNumber(digits)));
        var born =
                Optional.ofNullable(row.getObject("born_on", LocalDate.class))
                        .<Born>map(Born.Known::new);
        return new AdmissionReport(
                new AdmissionReportId(row.getObject("id", UUID.class)),
                new AdmissionTold(
                        new AdmittedChild(
                                nhs.orElseGet(NhsIdentity.LeftOut::new),
                                Names.of(row.getString("name")),
                                born.orElseGet(Born.Unknown::new)),
                        reason(row.getString("reason")),
                        instant(row, "admitted_at"),
                        row.getString("detail")),
                Agency.of(row.getString("agency")).orElseThrow(),
                instant(row, "told_at"),
                answer(row.getString("case_ref"), row.getString("no_referral")));
    }

    private static Optional<AdmissionAnswer> answer(@Nullable String ref, @Nullable String why) {
        return Optional.ofNullable(ref)
                .<AdmissionAnswer>map(known -> new AdmissionAnswer.OfCase(new CaseRef(known)))
                .or(() -> Optional.ofNullable(why).map(AdmissionAnswer.NoReferral::new));
    }

    private static AdmissionReason reason(String code) {
        return Stream.of(AdmissionReason.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
