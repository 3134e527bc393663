package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.platform.jdbc.Times;

/** What can be tried now, found and taken in PostgreSQL; each method is one statement. */
@Repository
class JdbcDueDeliveries implements DueDeliveries {

    /** The rule of order that {@link DueDeliveries} describes, about a delivery {@code d}. */
    private static final String CAN_BE_TRIED =
            """
            (d.state = 'late' or (d.state in ('queued', 'sent') and d.try_until > :business))
            and d.next_attempt_at <= :business
            and (d.leased_until is null or d.leased_until <= :real)
            and not exists (
                select 1 from delivery earlier
                where earlier.agency = d.agency and earlier.role = d.role
                  and earlier.preference = d.preference
                  and earlier.state in ('queued', 'sent', 'late')
                  and earlier.position < d.position
                  and earlier.notification_id <> d.notification_id
                  and ((earlier.attempts = 0 and earlier.state <> 'late')
                       or (earlier.cases && d.cases and earlier.priority <= d.priority)))
            """;

    private static final String AGENCIES =
            "select distinct d.agency from delivery d where " + CAN_BE_TRIED;

    private static final String CLAIM =
            """
            update delivery taken set leased_until = :leaseUntil
            from (select d.id from delivery d
                  where d.agency = :agency and %s
                  order by d.priority, d.position
                  limit :limit
                  for update of d skip locked) free
            where taken.id = free.id
            returning taken.id
            """
                    .formatted(CAN_BE_TRIED);

    private static final String ANYTHING_LEFT =
            """
            select exists (
                select 1 from delivery d
                where d.state in ('queued', 'sent', 'late')
                  and (d.leased_until > :real
                       or (d.state <> 'late' and d.try_until <= :business) or (%s)))
            """
                    .formatted(CAN_BE_TRIED);

    private final JdbcClient jdbc;

    JdbcDueDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> agencies(Moment now) {
        return at(now, AGENCIES).query((row, index) -> row.getString("agency")).list();
    }

    @Override
    public List<DeliveryId> claim(String agency, int limit, Moment now, Instant leaseUntil) {
        return at(now, CLAIM)
                .param("leaseUntil", Times.column(leaseUntil))
                .param("agency", agency)
                .param("limit", limit)
                .query((row, index) -> new DeliveryId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public boolean anythingLeft(Moment now) {
        return at(now, ANYTHING_LEFT).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec at(Moment now, String sql) {
        return jdbc.sql(sql)
                .param("business", Times.column(now.business()))
                .param("real", Times.column(now.real()));
    }
}
