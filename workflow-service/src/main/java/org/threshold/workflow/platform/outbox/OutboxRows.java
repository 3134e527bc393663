package org.threshold.workflow.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one lane. */
final class OutboxRows {

    private final JdbcClient jdbc;
    private final Lane lane;

    OutboxRows(JdbcClient jdbc, Lane lane) {
        this.jdbc = jdbc;
        this.lane = lane;
    }

    /** The next number of a key; locks the key until the transaction ends. */
    long nextSequence(String key) {
        return jdbc.sql(
                        """
                        insert into outbox_sequence (lane, key, last) values (:lane, :key, 1)
                        on conflict (lane, key) do update set last = outbox_sequence.last + 1
                        returning last
                        """)
                .param("lane", lane.code())
                .param("key", key)
                .query(Long.class)
                .single();
    }

    void add(OutboxRow row, Instant realNow) {
        jdbc.sql(
                        """
                        insert into %s (id, key, sequence, body, created_at, retry_at)
                        values (:id, :key, :sequence, :body, :now, :now)
                        """
                                .formatted(lane.table()))
                .param("id", row.id())
                .param("key", row.key())
                .param("sequence", row.sequence())
                .param("body", row.body())
                .param("now", utc(realNow))
                .update();
    }

    /** Unsent rows in order, of keys that are neither being sent nor waiting to be tried again. */
    List<OutboxRow> next(int limit, Collection<String> busyKeys, Instant realNow) {
        return jdbc.sql(
                        """
                        select id, key, sequence, body, attempts
                        from %1$s o
                        where sent_at is null
                          and not (key = any (:busy))
                          and not exists (select 1 from %1$s e
                                          where e.key = o.key and e.sent_at is null and e.retry_at > :now)
                        order by position
                        limit :limit
                        """
                                .formatted(lane.table()))
                .param("busy", busyKeys.toArray(String[]::new))
                .param("now", utc(realNow))
                .param("limit", limit)
                .query(OutboxRows::row)
                .list();
    }

    void sent(UUID id, Instant realNow) {
        jdbc.sql("update %s set sent_at = :now where id = :id".formatted(lane.table()))
                .param("now", utc(realNow))
                .param("id", id)
                .update();
    }

    void failed(UUID id, String error, Instant retryAt) {
        jdbc.sql(
                        """
                        update %s set attempts = attempts + 1, last_error = :error, retry_at = :retryAt
                        where id = :id
                        """
                                .formatted(lane.table()))
                .param("error", error)
                .param("retryAt", utc(retryAt))
                .param("id", id)
                .update();
    }

    long unsent() {
        return jdbc.sql("select count(*) from %s where sent_at is null".formatted(lane.table()))
                .query(Long.class)
                .single();
    }

    private static OutboxRow row(ResultSet from, int number) throws SQLException {
        return new OutboxRow(
                from.getObject("id", UUID.class),
                from.getString("key"),
                from.getLong("sequence"),
                from.getString("body"),
                from.getInt("attempts"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
