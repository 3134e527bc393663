package org.threshold.workflow.plan.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.plan.domain.CoreGroup;
import org.threshold.workflow.plan.domain.HarmCategory;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.plan.domain.ProtectionPlan.About;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlan.Terms;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.referral.CaseRef;

/** Reads a plan from its row. */
final class ProtectionPlanRow {

    static final String TO_DECIDE = "to-decide";
    static final String NOT_MADE = "not-made";
    static final String MADE = "made";
    static final String ENDED = "ended";

    private ProtectionPlanRow() {}

    /** A plan without its meetings. */
    static ProtectionPlan read(ResultSet row, int number) throws SQLException {
        return new ProtectionPlan(
                new ProtectionPlanId(row.getObject("id", UUID.class)),
                new About(
                        new CaseRef(row.getString("case_ref")),
                        new PersonId(row.getObject("child_id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        Optional.ofNullable(row.getString("beside_case")).map(CaseRef::new)),
                standing(row),
                List.of());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case TO_DECIDE -> new Standing.ToDecide();
            case NOT_MADE ->
                    new Standing.NotMade(
                            row.getString("reason"),
                            row.getString("instead"),
                            agencies(row, "came"));
            case MADE -> new Standing.Made(terms(row));
            case ENDED ->
                    new Standing.Ended(
                            terms(row),
                            row.getObject("ended_on", LocalDate.class),
                            row.getString("end_reason"),
                            row.getString("after_it"));
            default -> throw new IllegalStateException("no plan stands as " + state);
        };
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                HarmCategory.of(row.getString("category")),
                row.getString("reason"),
                agencies(row, "came"),
                new CoreGroup(
                        row.getString("lead"),
                        agencies(row, "members"),
                        row.getString("must_change")));
    }

    static Set<Agency> agencies(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(code -> Agency.of(code).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    static String[] codes(Set<Agency> agencies) {
        return agencies.stream().sorted().map(Agency::code).toArray(String[]::new);
    }

    static String state(Standing standing) {
        return switch (standing) {
            case Standing.ToDecide() -> TO_DECIDE;
            case Standing.NotMade _ -> NOT_MADE;
            case Standing.Made _ -> MADE;
            case Standing.Ended _ -> ENDED;
        };
    }
}
