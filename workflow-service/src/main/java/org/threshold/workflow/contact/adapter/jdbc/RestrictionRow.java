package org.threshold.workflow.contact.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.contact.app.Restrictions;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.BasisKind;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.contact.domain.RestrictionKind;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.contact.domain.Terms;
import org.threshold.workflow.contact.domain.Whom;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Reads a restriction from its row joined with what was said of it at a time. */
final class RestrictionRow {

    private RestrictionRow() {}

    /**
     * The restriction.
     *
     * @param children with whom contact was restricted when it was said
     */
    static Restriction read(ResultSet row, List<PersonId> children) throws SQLException {
        return new Restriction(
                new RestrictionId(Columns.id(row, "id")),
                new CaseRef(row.getString("case_ref")),
                row.getInt("number"),
                Columns.instant(row, "opened_at"),
                Columns.code(row.getString("origin"), Origin.values(), Origin::code),
                said(row, children),
                row.getBoolean("lifted"));
    }

    private static RestrictionSaid said(ResultSet row, List<PersonId> children)
            throws SQLException {
        return new RestrictionSaid(
                new Whom(
                        Optional.ofNullable(Columns.id(row, "adult_id")).map(PersonId::new),
                        row.getString("adult_words"),
                        children),
                new Terms(
                        Columns.code(
                                row.getString("kind"),
                                RestrictionKind.values(),
                                RestrictionKind::code),
                        row.getString("words"),
                        Columns.instant(row, "since"),
                        row.getString("decided_by")),
                basis(row),
                Columns.day(row, "review_on"),
                row.getString("told"));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                Columns.code(row.getString("basis"), BasisKind.values(), BasisKind::code),
                row.getString("basis_which"),
                Columns.day(row, "basis_from"),
                Columns.day(row, "basis_until"));
    }

    static Restrictions.Entry entry(ResultSet row) throws SQLException {
        return new Restrictions.Entry(
                new StaffId(Columns.id(row, "said_by")),
                row.getString("why"),
                Columns.instant(row, "said_at"));
    }
}
