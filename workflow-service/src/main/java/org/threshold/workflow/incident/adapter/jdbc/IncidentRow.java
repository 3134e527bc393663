package org.threshold.workflow.incident.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuseIncident.About;
import org.threshold.workflow.incident.domain.AbuseIncident.Recorded;
import org.threshold.workflow.incident.domain.AbuseIncident.Scene;
import org.threshold.workflow.incident.domain.AbuseIncident.Standing;
import org.threshold.workflow.incident.domain.Children;
import org.threshold.workflow.incident.domain.Dash;
import org.threshold.workflow.incident.domain.Engagement;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.incident.domain.Score;

/** Reads an incident from its row. */
final class IncidentRow {

    static final String WAITING = "waiting";
    static final String PROVISIONAL = "provisional";
    static final String CLOSED = "closed";
    static final String WITHDRAWN = "withdrawn";

    private IncidentRow() {}

    static AbuseIncident read(ResultSet row, int number) throws SQLException {
        String told = row.getString("told");
        return new AbuseIncident(
                new IncidentId(Columns.id(row, "id")),
                about(row),
                told == null ? Optional.empty() : Optional.of(grade(told)),
                standing(row));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                Columns.cases(row),
                Columns.instant(row, "happened_at"),
                new Scene(
                        Columns.coded(row.getString("children"), Children.values(), Children::code),
                        Columns.people(row).collect(Collectors.toSet()),
                        row.getString("others"),
                        row.getString("words")),
                recorded(row));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        UUID by = Columns.id(row, "recorded_by");
        return new Recorded(
                row.getBoolean("by_staff") ? new StaffId(by) : new SystemId(by),
                Columns.coded(row.getString("agency"), Agency.values(), Agency::code),
                Columns.instant(row, "recorded_at"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case WAITING -> new Standing.Waiting();
            case WITHDRAWN -> new Standing.Withdrawn();
            case PROVISIONAL -> new Standing.Provisional(dash(row));
            case CLOSED -> new Standing.Closed(dash(row), row.getString("history"));
            default -> throw new IllegalStateException("no incident is " + state);
        };
    }

    /** Only people assess. */
    private static Dash dash(ResultSet row) throws SQLException {
        String engagement = row.getString("engagement");
        return new Dash(
                new Score(
                        row.getInt("indicators"),
                        Columns.coded(engagement, Engagement.values(), Engagement::code)),
                grade(row.getString("grade")),
                row.getString("reason"),
                new StaffId(Columns.id(row, "assessed_by")),
                Columns.instant(row, "assessed_at"));
    }

    private static Grade grade(String code) {
        return Columns.coded(code, Grade.values(), Grade::code);
    }
}
