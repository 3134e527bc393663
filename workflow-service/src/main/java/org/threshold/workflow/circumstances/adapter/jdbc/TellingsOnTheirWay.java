package org.threshold.workflow.circumstances.adapter.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.platform.DueInstants;
import org.threshold.workflow.platform.Unsettled;

/**
 * When the next telling must have reached somebody, and whether one has neither reached anybody nor
 * failed by then, or has failed and the ladder was not climbed yet.
 */
@Repository
class TellingsOnTheirWay implements DueInstants, Unsettled {

    private final JdbcClient jdbc;

    TellingsOnTheirWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> nextAfter(Instant instant) {
        return jdbc.sql(
                        """
                        select t.deliver_by
                        from notification_telling t join notification n on n.id = t.notification_id
                        where t.state in ('queued', 'sent') and n.state = 'waiting' and t.deliver_by > :after
                        order by t.deliver_by limit 1
                        """)
                .param("after", Rows.utc(instant))
                .query((row, number) -> Rows.instant(row, "deliver_by"))
                .optional();
    }

    @Override
    public Optional<String> what(Instant now) {
        long unsettled =
                jdbc.sql(
                                """
                                select count(*)
                                from notification n
                                join lateral (select state, deliver_by from notification_telling
                                              where notification_id = n.id order by number desc limit 1) t
                                  on true
                                where n.state = 'waiting'
                                  and (t.state in ('failed', 'returned')
                                       or (t.state in ('queued', 'sent') and t.deliver_by <= :now))
                                """)
                        .param("now", Rows.utc(now))
                        .query(Long.class)
                        .single();
        return unsettled == 0
                ? Optional.empty()
                : Optional.of(unsettled + " notifications that were neither delivered nor failed");
    }
}
