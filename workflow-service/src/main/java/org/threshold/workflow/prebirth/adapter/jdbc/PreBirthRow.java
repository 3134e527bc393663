package org.threshold.workflow.prebirth.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.About;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Care;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Standing;
import org.threshold.workflow.prebirth.domain.PreBirthConclusion;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.PreBirthOutcome;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.referral.CaseRef;

/** Reads a pre-birth assessment from its row. */
final class PreBirthRow {

    private PreBirthRow() {}

    /** One without its sources and worries. */
    static PreBirthAssessment read(ResultSet row, int number) throws SQLException {
        return new PreBirthAssessment(
                new PreBirthId(Columns.id(row, "id")),
                new About(
                        new CaseRef(row.getString("case_ref")),
                        pregnancy(row),
                        row.getString("why"),
                        Columns.instant(row, "started_at"),
                        standing(row)),
                List.of(),
                Set.of(),
                new Care(
                        Columns.maybe(row, "booked_at"),
                        Columns.maybe(row, "contact_at"),
                        Columns.maybe(row, "born_at")));
    }

    private static Pregnancy pregnancy(ResultSet row) throws SQLException {
        Optional<NhsIdentity> mother =
                Optional.ofNullable(row.getString("mothers_nhs"))
                        .map(digits -> new NhsIdentity.Recorded(new NhsNumber(digits)));
        return new Pregnancy(
                Optional.ofNullable(row.getObject("expected_on", LocalDate.class)),
                mother.orElseGet(NhsIdentity.LeftOut::new));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var ended = Columns.maybe(row, "ended_at");
        if (ended.isEmpty()) {
            return new Standing.Going();
        }
        Set<Source> accepted =
                Arrays.stream((String[]) row.getArray("accepted").getArray())
                        .map(code -> Source.of(code).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet());
        return new Standing.Ended(
                new PreBirthConclusion(
                        PreBirthOutcome.of(row.getString("outcome")),
                        row.getString("analysis"),
                        accepted),
                ended.get());
    }
}
