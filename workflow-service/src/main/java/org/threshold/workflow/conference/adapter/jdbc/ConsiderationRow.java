package org.threshold.workflow.conference.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.About;
import org.threshold.workflow.conference.domain.Consideration.Discussed;
import org.threshold.workflow.conference.domain.Consideration.Reasoned;
import org.threshold.workflow.conference.domain.Consideration.Standing;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.people.AdultOfConcernNear.How;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Reads a consideration from its row. */
final class ConsiderationRow {

    static final String WAITING = "waiting";
    static final String TO_BE_HELD = "to-be-held";
    static final String HELD = "held";
    static final String NOT_CALLED = "not-called";

    private ConsiderationRow() {}

    static Consideration read(ResultSet row, int number) throws SQLException {
        return new Consideration(
                new ConsiderationId(Columns.id(row, "id")), about(row), standing(row));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                new CaseRef(row.getString("case_ref")),
                new PersonId(Columns.id(row, "child_id")),
                new PersonId(Columns.id(row, "adult_id")),
                Columns.texts(row, "plans"),
                How.valueOf(row.getString("how")),
                Columns.instant(row, "since"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case WAITING -> new Standing.Waiting();
            case TO_BE_HELD -> new Standing.ToBeHeld(why(row));
            case HELD -> new Standing.Held(why(row), row.getObject("held_on", LocalDate.class));
            case NOT_CALLED ->
                    new Standing.NotCalled(
                            why(row),
                            new Discussed(
                                    new StaffId(Columns.id(row, "chair")),
                                    Columns.instant(row, "discussed_at")));
            default -> throw new IllegalStateException("no consideration is " + state);
        };
    }

    /** Only people decide. */
    private static Reasoned why(ResultSet row) throws SQLException {
        return new Reasoned(
                row.getString("reason"),
                new StaffId(Columns.id(row, "decided_by")),
                Columns.instant(row, "decided_at"));
    }
}
