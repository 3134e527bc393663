package org.threshold.workflow.redpath.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.Cause;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.redpath.domain.PaediatricView;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.referral.ReferralId;

/** Reads a mark from its row. */
final class MarkRow {

    static final String HELD = "held";
    static final String INJURY = "injury";
    static final String NOT_AN_INJURY = "not-an-injury";

    private MarkRow() {}

    static UncertainMark read(ResultSet row, int number) throws SQLException {
        Sighting seen = sighting(row);
        Optional<PaediatricView> view = view(row);
        String state = row.getString("state");
        return switch (state) {
            case HELD -> new UncertainMark.Held(seen);
            case INJURY ->
                    new UncertainMark.CountsAsInjury(
                            seen,
                            Cause.of(row.getString("cause")),
                            Columns.instant(row, "since"),
                            view);
            case NOT_AN_INJURY -> new UncertainMark.NotAnInjury(seen, view.orElseThrow());
            default -> throw new IllegalStateException("no mark is " + state);
        };
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                new MarkId(Columns.id(row, "id")),
                new ReferralId(Columns.id(row, "referral_id")),
                Columns.caseRef(row),
                Agency.of(row.getString("seen_by")).orElseThrow(),
                row.getString("site"),
                Columns.instant(row, "seen_at"),
                Columns.instant(row, "view_due_at"));
    }

    private static Optional<PaediatricView> view(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return finding == null
                ? Optional.empty()
                : Optional.of(
                        new PaediatricView(
                                Finding.of(finding).orElseThrow(),
                                row.getString("view_words"),
                                Columns.person(row, "viewed_by"),
                                Columns.instant(row, "viewed_at")));
    }
}
