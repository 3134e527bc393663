package org.threshold.workflow.safety.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.OutOfHoursPlan.About;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanGiven.Tonight;
import org.threshold.workflow.safety.domain.PlanId;

/** Reads rows of plans, and writes their actions. */
final class PlanRows {

    static final String SELECT =
            """
            select id, contact_id, case_ref, risks, whereabouts, contingency, expires_at, agreed_at,
                   review_due_at, live,
                   array(select action from plan_action where plan_id = id order by place) as actions,
                   array(select who from plan_action where plan_id = id order by place) as whos
            from out_of_hours_plan
            """;

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan that was agreed has an expiry: the rule refuses one without. */
    static Instant expiresAt(PlanGiven plan) {
        return switch (plan.expiry()) {
            case Expiry.At(var at) -> at;
            case Expiry.NotSaid() -> throw new IllegalStateException("a plan without an expiry");
        };
    }

    void addActions(PlanId id, List<Tonight> actions) {
        for (int place = 0; place < actions.size(); place++) {
            jdbc.sql(
                            """
                            insert into plan_action (plan_id, place, action, who)
                            values (:id, :place, :action, :who)
                            """)
                    .param("id", id.value())
                    .param("place", place + 1)
                    .param("action", actions.get(place).action())
                    .param("who", actions.get(place).who())
                    .update();
        }
    }

    static OutOfHoursPlan plan(ResultSet row, int number) throws SQLException {
        var id = new PlanId(Columns.id(row, "id"));
        var given =
                new PlanGiven(
                        row.getString("risks"),
                        actions(row),
                        row.getString("whereabouts"),
                        row.getString("contingency"),
                        new Expiry.At(Columns.instant(row, "expires_at")));
        return new OutOfHoursPlan(
                id,
                new About(new ContactId(Columns.id(row, "contact_id")), Columns.caseRef(row)),
                given,
                Columns.instant(row, "agreed_at"),
                Columns.instant(row, "review_due_at"),
                row.getBoolean("live"));
    }

    /** What is done, each with who does it: two columns that hold as many texts. */
    static List<Tonight> actions(ResultSet row) throws SQLException {
        List<String> done = Columns.texts(row, "actions");
        List<String> who = Columns.texts(row, "whos");
        return IntStream.range(0, done.size())
                .mapToObj(at -> new Tonight(done.get(at), who.get(at)))
                .toList();
    }
}
