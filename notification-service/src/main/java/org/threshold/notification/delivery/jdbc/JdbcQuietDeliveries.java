package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.QuietDeliveries;
import org.threshold.notification.platform.jdbc.Times;

/**
 * Deliveries that wait for the end of quiet hours, in PostgreSQL. Of each recipient, one is put off
 * at a time and not while something that may not wait is taken in: each sees what the other did.
 */
@Repository
class JdbcQuietDeliveries implements QuietDeliveries {

    private static final String ONE_AT_A_TIME =
            """
            select pg_advisory_xact_lock(
                       hashtextextended('quiet/' || agency || '/' || role || '/' || preference, 0))
            from delivery where id = :id
            """;

    private static final String PUT_OFF =
            """
            update delivery d
            set state = 'quiet', next_attempt_at = :until, leased_until = null
            where d.id = :id and d.state in ('queued', 'sent')
              and not exists (
                  select 1 from delivery behind
                  where behind.agency = d.agency and behind.role = d.role
                    and behind.preference = d.preference
                    and behind.state in ('queued', 'sent', 'late')
                    and behind.position > d.position and behind.cases && d.cases
                    and (behind.priority in ('P1', 'P2') or behind.deliver_by <= :soon))
            """;

    private static final String BEFORE =
            """
            from delivery later
            where later.id = :id and d.state = 'quiet'
              and d.agency = later.agency and d.role = later.role
              and d.preference = later.preference
              and d.position < later.position and d.cases && later.cases
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
            jdbc.sql(
                            "update delivery d set next_attempt_at = :until "
                                    + BEFORE
                                    + " and d.next_attempt_at > :until")
                    .param("id", id.value())
                    .param("until", Times.column(until))
                    .update();
        }
        return done;
    }

    @Override
    @Transactional
    public void release(DeliveryId id, Instant now) {
        takeTurn(id);
        jdbc.sql("update delivery d set state = 'queued', next_attempt_at = :now " + BEFORE)
                .param("id", id.value())
                .param("now", Times.column(now))
                .update();
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

    private void takeTurn(DeliveryId id) {
        jdbc.sql(ONE_AT_A_TIME).param("id", id.value()).query((row, index) -> id).single();
    }
}
