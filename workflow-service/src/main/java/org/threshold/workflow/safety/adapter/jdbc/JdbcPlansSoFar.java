package org.threshold.workflow.safety.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.safety.app.PlansSoFar;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanGiven.Tonight;

@Repository
class JdbcPlansSoFar implements PlansSoFar {

    private final JdbcClient jdbc;

    JdbcPlansSoFar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ContactId contact, PlanGiven plan) {
        forget(contact);
        jdbc.sql(
                        """
                        insert into plan_so_far (contact_id, risks, actions, whos, whereabouts, contingency, expires_at)
                        values (:contact, :risks, :actions, :whos, :whereabouts, :contingency, :expiresAt)
                        """)
                .param("contact", contact.value())
                .param("risks", plan.risks())
                .param(
                        "actions",
                        plan.actions().stream().map(Tonight::action).toArray(String[]::new))
                .param("whos", plan.actions().stream().map(Tonight::who).toArray(String[]::new))
                .param("whereabouts", plan.whereabouts())
                .param("contingency", plan.contingency())
                .param("expiresAt", expiresAt(plan.expiry()))
                .update();
    }

    @Override
    public void forget(ContactId contact) {
        jdbc.sql("delete from plan_so_far where contact_id = :contact")
                .param("contact", contact.value())
                .update();
    }

    @Override
    public Map<ContactId, PlanGiven> of(Collection<ContactId> contacts) {
        return jdbc
                .sql(
                        """
                        select contact_id, risks, actions, whos, whereabouts, contingency, expires_at
                        from plan_so_far where contact_id = any(:contacts)
                        """)
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .query(JdbcPlansSoFar::entry)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable OffsetDateTime expiresAt(Expiry expiry) {
        return switch (expiry) {
            case Expiry.At(var at) -> Columns.utc(at);
            case Expiry.NotSaid() -> null;
        };
    }

    private static Map.Entry<ContactId, PlanGiven> entry(ResultSet row, int number)
            throws SQLException {
        var plan =
                new PlanGiven(
                        row.getString("risks"),
                        PlanRows.actions(row),
                        row.getString("whereabouts"),
                        row.getString("contingency"),
                        Optional.ofNullable(row.getObject("expires_at", OffsetDateTime.class))
                                .<Expiry>map(at -> new Expiry.At(at.toInstant()))
                                .orElseGet(Expiry.NotSaid::new));
        return Map.entry(new ContactId(Columns.id(row, "contact_id")), plan);
    }
}
