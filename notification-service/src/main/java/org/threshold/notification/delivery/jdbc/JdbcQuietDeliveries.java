package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.QuietDeliveries;
import org.threshold.notification.platform.jdbc.ByIndex;
import org.threshold.notification.platform.jdbc.Times;

/**
 * Deliveries that wait for the end of quiet hours, in PostgreSQL. Of each recipient, one is put off
 * at a time and not while something that may not wait is taken in: each sees what the other did.
 */
@Repository
class JdbcQuietDeliveries implements QuietDeliveries {

    /** What follows in the transaction finds its rows by indexes. */
    private static final String ONE_AT_A_TIME =
            """
            select pg_advisory_xact_lock(
                       hashtextextended('quiet/' || agency || '/' || role || '/' || preference, 0)),
                   %s
            from delivery where id = :id
            """
                    .formatted(ByIndex.ONLY);

    /** A look at nothing where nobody is quiet, however much waits that may not be put off. */
    private static final String ANYBODY_QUIET =
            """
            select exists (
                select 1 from delivery d join delivery q
                  on q.agency = d.agency and q.role = d.role and q.preference = d.preference
                where d.id = :id and q.state = 'quiet')
            """;

    /** Both ways a chain is followed: A before B before C, where A and C share no case. */
    private static final String PUT_OFF =
            """
            with recursive behind as (
                select d.id, d.agency, d.role, d.preference, d.position, d.cases, false as pressing
                from delivery d where d.id = :id
                union
                select d.id, d.agency, d.role, d.preference, d.position, d.cases,
                       d.priority in ('P1', 'P2') or d.deliver_by <= :soon
                from behind b join delivery d
                  on d.agency = b.agency and d.role = b.role and d.preference = b.preference
                 and d.position > b.position and d.cases && b.cases
                where d.state in ('queued', 'sent', 'late'))
            update delivery d
            set state = 'quiet', next_attempt_at = :until, leased_until = null
            where d.id = :id and d.state in ('queued', 'sent')
              and not exists (select 1 from behind where pressing)
            """;

    private static final String BEFORE =
            """
            with recursive before as (
                select d.id, d.agency, d.role, d.preference, d.position, d.cases
                from delivery d where d.id = :id
                union
                select d.id, d.agency, d.role, d.preference, d.position, d.cases
                from before b join delivery d
                  on d.agency = b.agency and d.role = b.role and d.preference = b.preference
                 and d.position < b.position and d.cases && b.cases
                where d.state in ('quiet', 'queued', 'sent', 'late'))
            """;

    private static final String BRING_FORWARD =
            BEFORE
                    + """
                    update delivery d set next_attempt_at = :at from before b
                    where d.id = b.id and d.state = 'quiet' and d.next_attempt_at > :at
                    """;

    private static final String RELEASE =
            BEFORE
                    + """
                    update delivery d set state = 'queued', next_attempt_at = :at from before b
                    where d.id = b.id and d.id <> :id and d.state = 'quiet'
                    """;

    private final JdbcClient jdbc;

    JdbcQuietDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public boolean putOff(DeliveryId id, Instant until, Instant soon) {
        takeTurn(id);
        boolean done =
                jdbc.sql(PUT_OFF)
                                .param("id", id.value())
                                .param("until", Times.column(until))
                                .param("soon", Times.column(soon))
                                .update()
                        == 1;
        if (done) {
            each(BRING_FORWARD, id, until);
        }
        return done;
    }

    @Override
    @Transactional
    public void release(DeliveryId id, Instant now) {
        takeTurn(id);
        if (jdbc.sql(ANYBODY_QUIET).param("id", id.value()).query(Boolean.class).single()) {
            each(RELEASE, id, now);
        }
    }

    @Override
    public void wake(Instant now) {
        jdbc.sql(
                        """
                        update delivery set state = 'queued'
                        where id in (select id from delivery
                                     where state = 'quiet' and next_attempt_at <= :now
                                     order by id for update skip locked)
                        """)
                .param("now", Times.column(now))
                .update();
    }

    private void each(String sql, DeliveryId id, Instant at) {
        jdbc.sql(sql).param("id", id.value()).param("at", Times.column(at)).update();
    }

    private void takeTurn(DeliveryId id) {
        jdbc.sql(ONE_AT_A_TIME).param("id", id.value()).query((row, index) -> id).single();
    }
}
