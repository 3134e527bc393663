package org.threshold.notification.delivery.jdbc;

import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.Route;

/**
 * The statements of what can be tried now. They look at the first of what waits and not at all of
 * it: an agency that is back after days may have tens of thousands waiting, and they are asked
 * after every attempt.
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
               and ((earlier.attempts = 0 and earlier.state <> 'late'
                     and (earlier.priority <= d.priority or earlier.cases && d.cases))
                    or (earlier.cases && d.cases and earlier.priority <= d.priority))
             order by earlier.position limit 1) is null
            """;

    private static final String BY_ROUTE =
            "d.agency || '/' || d.role || '/' || d.preference = any (cast(:routes as text[]))";

    private static final String TRIED =
            "(d.state = 'late' or d.attempts > 0 and d.state in ('queued', 'sent'))";

    /** Of what has not been tried, only the first of each route and priority waits for nothing. */
    private static final String FIRST_UNTRIED =
            """
            (select first.id
             from (select distinct u.role, u.preference from delivery u
                   where u.agency = :agency and u.state in ('queued', 'sent')
                     and u.attempts = 0) route
             cross join (values ('P1'), ('P2'), ('P3'), ('P4')) as p (priority)
             cross join lateral (
                 select u.id from delivery u
                 where u.agency = :agency and u.role = route.role
                   and u.preference = route.preference and u.priority = p.priority
                   and u.state in ('queued', 'sent') and u.attempts = 0
                 order by u.position limit 1) first)
            """;

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

    /** What has been tried is looked at in its order, and only until enough has been found. */
    private static String claim(String which, String order) {
        return """
            update delivery taken set leased_until = :leaseUntil
            from (select d.id from delivery d
                  where %2$s and d.id in (
                      select can.id
                      from ((select d.id, d.attempts, d.priority, d.position from delivery d
                             where d.id in %4$s and %1$s and %2$s and %3$s)
                            union all
                            (select d.id, d.attempts, d.priority, d.position
                             from (select d.* from delivery d
                                   where d.agency = :agency and %5$s and %1$s and %2$s
                                   order by %6$s) d
                             where %3$s
                             order by %6$s limit :limit)) can
                      order by %6$s limit :limit)
                  for update of d skip locked) free
            where taken.id = free.id
            returning taken.id
            """
                .formatted(which, DUE, NOT_WAITING, FIRST_UNTRIED, TRIED, order);
    }
}
