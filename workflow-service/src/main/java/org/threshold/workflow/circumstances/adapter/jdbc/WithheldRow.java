package org.threshold.workflow.circumstances.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.domain.Agreement;
import org.threshold.workflow.circumstances.domain.Duty;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.Tier;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.ToTell.CountsFrom;
import org.threshold.workflow.circumstances.domain.Withheld;
import org.threshold.workflow.circumstances.domain.Withheld.Copy;
import org.threshold.workflow.circumstances.domain.WithheldId;

/** Reads rows of those who were left out. */
final class WithheldRow {

    /** What a manager said, of a table or join that is called {@code w}. */
    static final String AGREEMENT =
            "w.state as agreement, w.settled_at, w.settled_by, w.reason as told_because";

    private WithheldRow() {}

    static Withheld withheld(ResultSet row, int number) throws SQLException {
        var to =
                new ToTell(
                        Rows.recipient(row),
                        Rows.constant(Duty.class, row.getString("duty")),
                        Tier.valueOf(row.getString("tier")),
                        Rows.cases(row),
                        CountsFrom.NOW);
        var priority = Priority.valueOf(row.getString("priority"));
        return new Withheld(
                new WithheldId(Rows.id(row, "id")),
                new ChangeId(Rows.id(row, "change_id")),
                new Copy(to, priority, row.getString("left_because")),
                agreement(row).orElseThrow());
    }

    /** What a manager said; empty where nobody was asked. */
    static Optional<Agreement> agreement(ResultSet row) throws SQLException {
        String state = row.getString("agreement");
        return state == null ? Optional.empty() : Optional.of(agreement(row, state));
    }

    private static Agreement agreement(ResultSet row, String state) throws SQLException {
        return switch (state) {
            case "agreed" -> new Agreement.Agreed(by(row), Rows.instant(row, "settled_at"));
            case "refused" ->
                    new Agreement.Refused(
                            by(row),
                            Rows.instant(row, "settled_at"),
                            row.getString("told_because"));
            case "overtaken" -> new Agreement.Overtaken(Rows.instant(row, "settled_at"));
            default -> new Agreement.Asked();
        };
    }

    private static StaffId by(ResultSet row) throws SQLException {
        return new StaffId(Rows.id(row, "settled_by"));
    }
}
