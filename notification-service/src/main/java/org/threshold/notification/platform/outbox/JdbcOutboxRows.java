package org.threshold.notification.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.jdbc.ByIndex;
import org.threshold.notification.platform.jdbc.Times;

/**
 * The outbox table as the relay sees it; each method is one transaction. A lease or a removal that
 * is lost with the server has a record sent once more, which its readers drop. The table is empty
 * most of the time, and full of what has just left when it is not.
 */
@Repository
class JdbcOutboxRows implements OutboxRows {

    /**
     * That an earlier one waits is a value and no {@code not exists}, so that it is asked row by
     * row; what was found is an array, which is made once and joined with nothing.
     */
    private static final String CLAIM =
            """
            update outbox taken set leased_until = :leaseUntil
            where taken.id = any (array(
                select h.id
                from outbox h
                where (h.leased_until is null or h.leased_until <= :now)
                  and (select earlier.sequence from outbox earlier
                       where earlier.topic = h.topic
                         and earlier.record_key = h.record_key
                         and earlier.sequence < h.sequence
                       order by earlier.sequence limit 1) is null
                order by h.id
                limit :limit
                for update skip locked))
            returning taken.id, taken.topic, taken.record_key, taken.body
            """;

    private static final String REMOVE = "delete from outbox where id in (:ids)";

    private final JdbcClient jdbc;

    JdbcOutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public List<OutboxRow> claimHeads(int limit, Instant now, Instant leaseUntil) {
        jdbc.sql(ByIndex.AND_NEED_NOT_LAST).query().singleRow();
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
    @Transactional
    public void remove(List<UUID> sent) {
        if (!sent.isEmpty()) {
            jdbc.sql(ByIndex.AND_NEED_NOT_LAST).query().singleRow();
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
