package org.threshold.workflow.people.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;
import org.threshold.workflow.people.domain.ParentRecord;

/** An answer about a parent to and from columns. */
final class ParentColumns {

    private ParentColumns() {}

    static Map<String, @Nullable Object> params(ParentRecord answer) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("child", answer.child().value());
        params.put("role", answer.role().code());
        params.put("parent", null);
        params.put("reason", null);
        params.put("words", "");
        params.put("basis", "");
        params.put("review_on", null);
        params.put("until_day", null);
        params.put("agreed_by", null);
        standing(answer.standing(), params);
        return params;
    }

    static ParentRecord read(ResultSet row, int number) throws SQLException {
        return new ParentRecord(Rows.person(row, "child_id"), role(row), standing(row));
    }

    private static ParentRole role(ResultSet row) throws SQLException {
        String code = row.getString("role");
        return ParentRole.of(code)
                .orElseThrow(() -> new IllegalStateException("No parent’s place is " + code));
    }

    private static void standing(ParentStanding standing, Map<String, @Nullable Object> params) {
        switch (standing) {
            case ParentStanding.Blank() ->
                    throw new IllegalStateException("A blank is what is not recorded");
            case ParentStanding.KnownParent(var parent) -> {
                params.put("standing", "known");
                params.put("parent", parent.value());
            }
            case ParentStanding.NobodyElse() -> params.put("standing", "nobody-else");
            case ParentStanding.UnknownEnquiriesMade(var enquiries) -> {
                params.put("standing", "unknown");
                params.put("words", enquiries);
            }
            case ParentStanding.NotToBeContacted left -> leftOut(left, params);
        }
    }

    private static void leftOut(
            ParentStanding.NotToBeContacted left, Map<String, @Nullable Object> params) {
        params.put("standing", "not-to-be-contacted");
        params.put("reason", Codes.of(left.reason()));
        params.put("words", left.why());
        params.put("basis", left.basis());
        params.put("review_on", left.reviewOn());
        params.put("until_day", left.until());
        params.put("agreed_by", left.agreedBy().value());
    }

    private static ParentStanding standing(ResultSet row) throws SQLException {
        return switch (row.getString("standing")) {
            case "known" -> new ParentStanding.KnownParent(Rows.person(row, "parent_id"));
            case "nobody-else" -> new ParentStanding.NobodyElse();
            case "unknown" -> new ParentStanding.UnknownEnquiriesMade(row.getString("words"));
            default -> leftOut(row);
        };
    }

    private static ParentStanding leftOut(ResultSet row) throws SQLException {
        return new ParentStanding.NotToBeContacted(
                Codes.read(ExclusionReason.class, row.getString("reason")),
                row.getString("words"),
                row.getString("basis"),
                row.getObject("review_on", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new StaffId(row.getObject("agreed_by", UUID.class)));
    }
}
