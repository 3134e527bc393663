package org.threshold.workflow.investigation.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.investigation.domain.Allegation.Following;
import org.threshold.workflow.investigation.domain.AllegationOutcome;
import org.threshold.workflow.investigation.domain.PutToThem;
import org.threshold.workflow.investigation.domain.RoleInCase;

/** An allegation as its row holds it. */
final class AllegationRow {

    static final String SELECT =
            """
            select id, investigation_id, cases, alleged_by, against, absent_parent, what, known_at,
                   outcome, outcome_words, put_to_them, not_put_reason
            from allegation
            """;

    private static final String NOT_SAID = "not-said";
    private static final String YES = "yes";
    private static final String NOT_YET = "not-yet";

    private AllegationRow() {}

    static Allegation read(ResultSet row, int number) throws SQLException {
        return new Allegation(
                Columns.item(row),
                Columns.maybeInvestigation(row),
                Columns.cases(row),
                new Claim(
                        RoleInCase.of(row.getString("alleged_by")),
                        RoleInCase.of(row.getString("against")),
                        row.getBoolean("absent_parent"),
                        row.getString("what")),
                Columns.instant(row, "known_at"),
                following(row));
    }

    private static Following following(ResultSet row) throws SQLException {
        Optional<String> outcome = Columns.maybeText(row, "outcome");
        return outcome.isEmpty()
                ? new Following.Open()
                : new Following.Closed(
                        new Closing(
                                AllegationOutcome.of(outcome.get()),
                                row.getString("outcome_words"),
                                put(row)));
    }

    private static PutToThem put(ResultSet row) throws SQLException {
        String code = row.getString("put_to_them");
        return switch (code) {
            case NOT_SAID -> new PutToThem.NotSaid();
            case YES -> new PutToThem.Yes();
            case NOT_YET -> new PutToThem.NotYet(row.getString("not_put_reason"));
            default -> throw new IllegalStateException("no answer is called " + code);
        };
    }

    static String code(PutToThem put) {
        return switch (put) {
            case PutToThem.NotSaid() -> NOT_SAID;
            case PutToThem.Yes() -> YES;
            case PutToThem.NotYet _ -> NOT_YET;
        };
    }

    static String reason(PutToThem put) {
        return switch (put) {
            case PutToThem.NotSaid(), PutToThem.Yes() -> "";
            case PutToThem.NotYet(var reason) -> reason;
        };
    }
}
