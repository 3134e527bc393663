package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.delivery.Route;
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
                  and ((earlier.attempts = 0 and earlier.state <> 'late'
                        and (earlier.priority <= d.priority or earlier.cases && d.cases))
                       or (earlier.cases && d.cases and earlier.priority <= d.priority)))
            """;

    private static final String BY_A_ROUTE =
            """
            exists (
                select 1 from unnest(cast(:agencies as text[]), cast(:roles as text[]),
                                     cast(:preferences as text[])) as r(agency, role, preference)
                where r.agency = d.agency and r.role = d.role and r.preference = d.preference)
            """;

    private static final String AGENCIES =
            "select distinct d.agency from delivery d where not %s and %s"
                    .formatted(BY_A_ROUTE, CAN_BE_TRIED);

    private static final String CLAIM =
            """
            update delivery taken set leased_until = :leaseUntil
            from (select d.id from delivery d
                  where d.agency = :agency and not %s and %s
                  order by d.priority, d.position
                  limit :limit
                  for update of d skip locked) free
            where taken.id = free.id
            returning taken.id
            """
                    .formatted(BY_A_ROUTE, CAN_BE_TRIED);

    private static final String CLAIM_PROBE =
            """
            update delivery taken set leased_until = :leaseUntil
            from (select d.id from delivery d
                  where %s and %s
                  order by d.attempts, d.priority, d.position
                  limit 1
                  for update of d skip locked) free
            where taken.id = free.id
            returning taken.id
            """
                    .formatted(BY_A_ROUTE, CAN_BE_TRIED);

    private static final String ANYTHING_LEFT =
            """
            select exists (
                select 1 from delivery d
                where d.state in ('queued', 'sent', 'late')
                  and (d.leased_until > :real
                       or (d.state <> 'late' and d.try_until <= :business)
                       or (not %s and %s)))
            """
                    .formatted(BY_A_ROUTE, CAN_BE_TRIED);

    private final JdbcClient jdbc;

    JdbcDueDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> agencies(Moment now, Set<Route> heldBack) {
        return at(now, heldBack, AGENCIES).query((row, index) -> row.getString("agency")).list();
    }

    @Override
    public List<DeliveryId> claim(Share share, Moment now, Instant leaseUntil) {
        return at(now, share.heldBack(), CLAIM)
                .param("leaseUntil", Times.column(leaseUntil))
                .param("agency", share.agency())
                .param("limit", share.limit())
                .query((row, index) -> new DeliveryId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Optional<DeliveryId> claimProbe(Set<Route> routes, Moment now, Instant leaseUntil) {
        return at(now, routes, CLAIM_PROBE)
                .param("leaseUntil", Times.column(leaseUntil))
                .query((row, index) -> new DeliveryId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public boolean anythingLeft(Moment now, Set<Route> heldBack) {
        return at(now, heldBack, ANYTHING_LEFT).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec at(Moment now, Collection<Route> routes, String sql) {
        return jdbc.sql(sql)
                .param("business", Times.column(now.business()))
                .param("real", Times.column(now.real()))
                .param("agencies", texts(routes, route -> route.recipient().agency()))
                .param("roles", texts(routes, route -> route.recipient().role()))
                .param("preferences", texts(routes, route -> route.preference().code()));
    }

    private static String[] texts(Collection<Route> routes, Function<Route, String> text) {
        return routes.stream().map(text).toArray(String[]::new);
    }
}
