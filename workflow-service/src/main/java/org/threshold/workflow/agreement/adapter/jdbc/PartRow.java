package org.threshold.workflow.agreement.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.agreement.domain.Acceptance;
import org.threshold.workflow.agreement.domain.BoundAdult;
import org.threshold.workflow.agreement.domain.Capacity;
import org.threshold.workflow.agreement.domain.CheckEvery;
import org.threshold.workflow.agreement.domain.Contingency;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.Term;
import org.threshold.workflow.agreement.domain.TermKind;
import org.threshold.workflow.agreement.domain.Watch;
import org.threshold.workflow.agreement.domain.Within;

/** A row of a part of an agreement, read. */
final class PartRow {

    private PartRow() {}

    static BoundAdult adult(ResultSet row, int number) throws SQLException {
        return new BoundAdult(
                row.getString("name"), Capacity.of(row.getString("capacity")).orElseThrow());
    }

    static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                TermKind.of(row.getString("kind")).orElseThrow(),
                row.getString("words"),
                new Contingency(
                        row.getString("if_broken"),
                        Within.of(row.getString("within")).orElseThrow(),
                        row.getString("by_whom")));
    }

    static Monitor monitor(ResultSet row, int number) throws SQLException {
        return new Monitor(
                new MonitorId(Columns.id(row, "id")),
                new Watch(
                        Agency.of(row.getString("agency")).orElseThrow(),
                        row.getString("name"),
                        row.getString("checks"),
                        CheckEvery.of(row.getString("every")).orElseThrow()),
                acceptance(row));
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        if (!Columns.there(row, "accepted_at")) {
            return new Acceptance.Waits();
        }
        UUID by = Columns.id(row, "accepted_by");
        return new Acceptance.Accepted(
                row.getString("accepted_name"),
                row.getBoolean("accepted_staff") ? new StaffId(by) : new SystemId(by),
                Columns.instant(row, "accepted_at"));
    }
}
