package org.threshold.workflow.strategy.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.Means;
import org.threshold.workflow.strategy.OutcomeKind;

/** The particulars of an outcome as columns; each outcome has some of them. */
record OutcomeColumns(
        @Nullable String leadAgency,
        @Nullable String leadName,
        @Nullable String means,
        @Nullable OffsetDateTime meetAt) {

    private static final OutcomeColumns NONE = new OutcomeColumns(null, null, null, null);

    static OutcomeColumns of(ChildOutcome outcome) {
        return switch (outcome) {
            case ChildOutcome.NoFurtherAction(), ChildOutcome.Section17() -> NONE;
            case ChildOutcome.SingleAgencyEnquiry(var lead) -> led(lead);
            case ChildOutcome.JointEnquiry(var lead) -> led(lead);
            case ChildOutcome.PoliceAlone(var lead) -> led(lead);
            case ChildOutcome.ImmediateProtection(var means) ->
                    new OutcomeColumns(null, null, means.code(), null);
            case ChildOutcome.Reconvene(var at) ->
                    new OutcomeColumns(null, null, null, Columns.utc(at));
        };
    }

    private static OutcomeColumns led(Lead lead) {
        return new OutcomeColumns(lead.agency().code(), lead.name(), null, null);
    }

    static ChildOutcome read(ResultSet row) throws SQLException {
        return switch (OutcomeKind.of(row.getString("outcome")).orElseThrow()) {
            case NO_FURTHER_ACTION -> new ChildOutcome.NoFurtherAction();
            case SECTION_17 -> new ChildOutcome.Section17();
            case SINGLE_AGENCY_ENQUIRY -> new ChildOutcome.SingleAgencyEnquiry(lead(row));
            case JOINT_ENQUIRY -> new ChildOutcome.JointEnquiry(lead(row));
            case POLICE_ALONE -> new ChildOutcome.PoliceAlone(lead(row));
            case IMMEDIATE_PROTECTION ->
                    new ChildOutcome.ImmediateProtection(
                            Means.of(row.getString("means")).orElseThrow());
            case RECONVENE -> new ChildOutcome.Reconvene(Columns.instant(row, "meet_at"));
        };
    }

    private static Lead lead(ResultSet row) throws SQLException {
        return new Lead(Columns.agency(row, "lead_agency"), row.getString("lead_name"));
    }
}
