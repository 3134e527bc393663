package org.threshold.notification.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.jdbc.Commits;
import org.threshold.notification.platform.jdbc.Times;

/**
 * The outbox table as the relay sees it; each method is one transaction. A lease or a removal that
 * is lost with the server has a record sent once more, which its readers drop.
 */
@Repository
class JdbcOutboxRows implements OutboxRows {

    private static final String CLAIM =
            """
            update outbox o set leased_until = :leaseUntil
            from (select h.id
                  from outbox h
                  where (h.leased_until is null or h.leased_until <= :now)
                    and not exists (select 1 from outbox earlier
                                    where earlier.topic = h.topic
                                      and earlier.record_key = h.record_key
                                      and earlier.sequence < h.sequence)
                  order by h.id
                  limit :limit
                  for update skip locked) head
            where o.id = head.id
            returning o.id, o.topic, o.record_key, o.body
            """;

    /**
     * The table is empty most of the time. A plan that PostgreSQL keeps from then joins a sudden
     * backlog with itself for minutes, so that this one is planned for what is there each time.
     */
    private static final String PLAN_ANEW =
            "select set_config('plan_cache_mode', 'force_custom_plan', true), "
                    + Commits.NEED_NOT_LAST;

    private static final String REMOVE =
            "delete from outbox using (select %s) lightly where id in (:ids)"
                    .formatted(Commits.NEED_NOT_LAST);

    private final JdbcClient jdbc;

    JdbcOutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public List<OutboxRow> claimHeads(int limit, Instant now, Instant leaseUntil) {
        jdbc.sql(PLAN_ANEW).query().singleRow();
        return jdbc.sql(CLAIM)
                .param("leaseUntil", Times.column(leaseUntil))
                .param("now", Times.column(now))
                .param("limit", limit)
                .query(
                        (row, index) ->
                                new OutboxRow(
                                        row.getObject("id", UUID.class),
                                        row.getString("topic"),
                                        row.getString("record_key"),
                                        row.getString("body")))
                .list();
    }

    @Override
    public void remove(List<UUID> sent) {
        if (!sent.isEmpty()) {
            jdbc.sql(REMOVE).param("ids", sent).update();
        }
    }

    @Override
    public void release(List<UUID> unsent) {
        if (!unsent.isEmpty()) {
            jdbc.sql("update outbox set leased_until = null where id in (:ids)")
                    .param("ids", unsent)
                    .update();
        }
    }

    @Override
    public long waiting() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }
}
