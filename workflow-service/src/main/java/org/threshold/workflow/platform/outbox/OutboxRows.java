package org.threshold.workflow.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.platform.outbox.RowsOfTransaction.Added;

/** The rows of one lane. */
final class OutboxRows {

    private final JdbcClient jdbc;
    private final Lane lane;

    OutboxRows(JdbcClient jdbc, Lane lane) {
        this.jdbc = jdbc;
        this.lane = lane;
    }

    /**
     * Writes rows in their order, each with the next number of its key. Locks the keys, the lowest
     * first, until the transaction ends.
     */
    void add(List<Added> added, Instant realNow) {
        Map<String, Long> last = reserved(added);
        List<Long> numbers = numbers(added, last);
        jdbc.sql(
                        """
                        insert into %s (id, key, sequence, body, created_at, retry_at)
                        select id::uuid, key, sequence, body, :now, :now
                        from unnest(:ids, :keys, :sequences, :bodies)
                             with ordinality as added (id, key, sequence, body, place)
                        order by place
                        """
                                .formatted(lane.table()))
                .param("ids", texts(added, row -> row.id().toString()))
                .param("keys", texts(added, Added::key))
                .param("sequences", numbers.toArray(Long[]::new))
                .param("bodies", texts(added, Added::body))
                .param("now", utc(realNow))
                .update();
    }

    /** The last number of each key once its rows are numbered. */
    private Map<String, Long> reserved(List<Added> added) {
        Map<String, Long> last = new HashMap<>();
        RowCallbackHandler numbered = row -> last.put(row.getString("key"), row.getLong("last"));
        jdbc.sql(
                        """
                        insert into outbox_sequence (lane, key, last)
                        select :lane, key, count(*) from unnest(:keys) as added (key)
                        group by key order by key
                        on conflict (lane, key) do update set last = outbox_sequence.last + excluded.last
                        returning key, last
                        """)
                .param("lane", lane.code())
                .param("keys", texts(added, Added::key))
                .query(numbered);
        return last;
    }

    /** Counts down from the last number of each key, from the last row on. */
    private static List<Long> numbers(List<Added> added, Map<String, Long> last) {
        Deque<Long> numbers = new ArrayDeque<>();
        for (Added row : added.reversed()) {
            long number = last.getOrDefault(row.key(), 0L);
            numbers.addFirst(number);
            last.put(row.key(), number - 1);
        }
        return List.copyOf(numbers);
    }

    private static String[] texts(List<Added> added, Function<Added, String> text) {
        return added.stream().map(text).toArray(String[]::new);
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
