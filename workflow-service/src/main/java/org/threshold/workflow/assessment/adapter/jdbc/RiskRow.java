package org.threshold.workflow.assessment.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.assessment.app.Risks;
import org.threshold.workflow.assessment.domain.Axes;
import org.threshold.workflow.assessment.domain.Evidence;
import org.threshold.workflow.assessment.domain.Implication;
import org.threshold.workflow.assessment.domain.Prospects;
import org.threshold.workflow.assessment.domain.Reducible;
import org.threshold.workflow.assessment.domain.Reduction;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskCategory;
import org.threshold.workflow.assessment.domain.RiskEnd;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.referral.CaseRef;

/** Reads a risk from its row joined with what was said of it at a time. */
final class RiskRow {

    private RiskRow() {}

    /**
     * The risk.
     *
     * @param implications what it meant for each child when it was said
     */
    static Risk read(ResultSet row, List<Implication> implications) throws SQLException {
        String closed = row.getString("closed");
        return new Risk(
                new RiskId(Columns.id(row, "id")),
                new CaseRef(row.getString("case_ref")),
                row.getInt("number"),
                Columns.instant(row, "opened_at"),
                said(row, implications),
                closed == null
                        ? Optional.empty()
                        : Optional.of(Columns.code(closed, RiskEnd.values(), RiskEnd::code)));
    }

    private static RiskSaid said(ResultSet row, List<Implication> implications)
            throws SQLException {
        return new RiskSaid(
                axes(row),
                row.getString("words"),
                implications,
                row.getString("likelihood"),
                reduction(row),
                new Prospects(
                        row.getString("capacity_to_change"), row.getString("if_nothing_changes")));
    }

    private static Axes axes(ResultSet row) throws SQLException {
        return new Axes(
                Columns.code(row.getString("category"), RiskCategory.values(), RiskCategory::code),
                Columns.code(row.getString("level"), RiskLevel.values(), RiskLevel::code),
                Columns.code(row.getString("evidence"), Evidence.values(), Evidence::code));
    }

    private static Reduction reduction(ResultSet row) throws SQLException {
        return new Reduction(
                Columns.code(row.getString("reducible"), Reducible.values(), Reducible::code),
                row.getString("how"),
                row.getString("by_whom"),
                Optional.ofNullable(row.getObject("by_when", LocalDate.class)));
    }

    static Risks.Entry entry(ResultSet row) throws SQLException {
        return new Risks.Entry(
                new StaffId(Columns.id(row, "said_by")),
                row.getString("why"),
                Columns.instant(row, "said_at"));
    }
}
