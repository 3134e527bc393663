package org.threshold.notification.delivery.jdbc;

import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.Route;

/**
 * The statements of what can be tried now. They look at the first of what waits and not at all of
 * it: an agency that is back after days may have tens of thousands waiting, and they are asked
 * after every attempt. Before any of these {@code ByIndex} comes in the same transaction.
 */
final class DueSql {

    private static final String DUE =
            """
            (d.state = 'late' or (d.state in ('queued', 'sent') and d.try_until > :business))
            and d.next_attempt_at <= :business
            and (d.leased_until is null or d.leased_until <= :real)
            """;

    /**
     * The rule of order that {@link DueDeliveries} describes. A value and no {@code not exists}: so
     * PostgreSQL asks row by row, and stops at the first that holds back, however much waits.
     */
    private static final String NOT_WAITING =
            """
            (select earlier.position from delivery earlier
             where earlier.agency = d.agency and earlier.role = d.role
               and earlier.preference = d.preference
               and earlier.state in ('queued', 'sent', 'late')
               and earlier.position < d.position
               and earlier.notification_id <> d.notification_id
               and earlier.cases && d.cases
               and (earlier.priority <= d.priority
                    or earlier.attempts = 0 and earlier.state <> 'late')
             order by earlier.position limit 1) is null
            """;

    private static final String BY_ROUTE =
            "d.agency || '/' || d.role || '/' || d.preference = any (cast(:routes as text[]))";

    /**
     * Of each route so much is looked at: more than waits of a case that is held back, and not all
     * that waits of an agency that was away.
     */
    private static final int LOOKED_AT = 500;

    static final String CLAIM = claim("not " + BY_ROUTE, "priority, position");

    /** The least tried first, so that it is not the same message again and again. */
    static final String CLAIM_PROBE = claim(BY_ROUTE, "attempts, priority, position");

    /**
     * Walks from each route to the next by the index, so that of one that is held back nothing is
     * looked at, however much waits by it.
     */
    static final String AGENCIES =
            """
            with recursive route as (
                (select agency, role, preference from delivery
                 where state in ('queued', 'sent', 'late')
                 order by agency, role, preference limit 1)
                union all
                (select next.agency, next.role, next.preference
                 from route cross join lateral (
                     select d.agency, d.role, d.preference from delivery d
                     where d.state in ('queued', 'sent', 'late')
                       and (d.agency, d.role, d.preference)
                           > (route.agency, route.role, route.preference)
                     order by d.agency, d.role, d.preference limit 1) next))
            select distinct waiting.agency from route waiting
            where not %s
              and (select d.position from delivery d
                   where d.agency = waiting.agency and d.role = waiting.role
                     and d.preference = waiting.preference
                     and d.state in ('queued', 'sent', 'late') and %s
                   order by d.position limit 1) is not null
            """
                    .formatted(BY_ROUTE.replace("d.", "waiting."), DUE);

    static final String ANYTHING_LEFT =
            """
            select exists (
                select 1 from delivery d
                where d.state in ('queued', 'sent', 'late')
                  and (d.leased_until > :real
                       or (d.state <> 'late' and d.try_until <= :business)
                       or (not %s and %s and %s))
                union all
                select 1 from delivery where state = 'quiet' and next_attempt_at <= :business)
            """
                    .formatted(BY_ROUTE, DUE, NOT_WAITING);

    private DueSql() {}

    /** A route as one text; a code holds no slash. */
    static String text(Route route) {
        return String.join(
                "/",
                route.recipient().agency(),
                route.recipient().role(),
                route.preference().code());
    }

    /**
     * Each route of the agency is looked at in its own order, and only until enough has been found:
     * the order stands in a query of its own, so that whether a row waits is asked last, and what
     * was found is an array, which is made once and joined with nothing. A lease that is lost with
     * the server has a message sent once more, under the same delivery id.
     */
    private static String claim(String which, String order) {
        return """
            with recursive route as (
                (select agency, role, preference from delivery
                 where agency = :agency and state in ('queued', 'sent', 'late')
                 order by role, preference limit 1)
                union all
                (select next.agency, next.role, next.preference
                 from route cross join lateral (
                     select d.agency, d.role, d.preference from delivery d
                     where d.agency = route.agency and d.state in ('queued', 'sent', 'late')
                       and (d.role, d.preference) > (route.role, route.preference)
                     order by d.role, d.preference limit 1) next)),
            can as materialized (
                select free.id
                from (select * from route where %2$s) route
                cross join lateral (
                    select d.id, d.attempts, d.priority, d.position
                    from (select d.* from delivery d
                          where d.agency = route.agency and d.role = route.role
                            and d.preference = route.preference
                            and d.state in ('queued', 'sent', 'late') and %1$s
                          order by %3$s limit %4$d) d
                    where %5$s
                    order by %3$s limit :limit) free
                order by %3$s limit :limit)
            update delivery taken set leased_until = :leaseUntil
            where taken.id = any (array(
                select d.id from delivery d
                where d.id = any (array(select can.id from can)) and %1$s
                for update skip locked))
            returning taken.id
            """
                .formatted(DUE, which.replace("d.", "route."), order, LOOKED_AT, NOT_WAITING);
    }
}
