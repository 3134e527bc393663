package org.threshold.workflow.carer.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.carer.domain.CareCheck;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheck.About;
import org.threshold.workflow.carer.domain.CarerCheck.Checked;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.CarerDetails.Checks;
import org.threshold.workflow.carer.domain.CarerDetails.Home;
import org.threshold.workflow.carer.domain.CarerDetails.Who;
import org.threshold.workflow.carer.domain.Meant;
import org.threshold.workflow.carer.domain.PoliceCheck;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/** Reads a carer’s check from its row. */
final class CarerCheckRow {

    private CarerCheckRow() {}

    static CarerCheck read(ResultSet row, int number) throws SQLException {
        var about =
                new About(
                        new CaseRef(row.getString("case_ref")),
                        new ChangeId(row.getObject("change_id", UUID.class)),
                        instant(row, "known_at"));
        return new CarerCheck(
                new CarerCheckId(row.getObject("id", UUID.class)),
                about,
                details(row),
                checked(row));
    }

    private static CarerDetails details(ResultSet row) throws SQLException {
        return new CarerDetails(
                new Who(
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("born_on", LocalDate.class)),
                        row.getString("relationship"),
                        Meant.of(row.getString("known")).orElseThrow()),
                new Home(row.getString("address"), row.getString("others")),
                checks(row));
    }

    static Checks checks(ResultSet row) throws SQLException {
        return new Checks(
                PoliceCheck.of(row.getString("police")).orElseThrow(),
                row.getString("police_result"),
                CareCheck.of(row.getString("care")).orElseThrow(),
                row.getString("care_result"));
    }

    private static Optional<Checked> checked(ResultSet row) throws SQLException {
        UUID by = row.getObject("checked_by", UUID.class);
        return by == null
                ? Optional.empty()
                : Optional.of(new Checked(new StaffId(by), instant(row, "checked_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
