package org.threshold.notification.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.platform.jdbc.Times;
import org.threshold.notification.testing.OnRealServers;

/**
 * What can be sent is found at once however much waits, also where PostgreSQL planned the statement
 * while the table was empty. All is leased far ahead, where the relay does not look.
 */
class OutboxBacklogIT extends OnRealServers {

    private static final Instant FAR = Instant.parse("2098-01-05T09:00:00Z");
    private static final Instant NOW = FAR.plusSeconds(1);
    private static final int WAITING = 20_000;

    /** Joined with itself row by row a backlog like this takes a minute and more. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private final String topic = "test-" + UUID.randomUUID();

    @Autowired private OutboxRows rows;
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void removeAll() {
        jdbc.sql("delete from outbox where topic = :topic").param("topic", topic).update();
    }

    @Test
    void tens_of_thousands_that_wait_do_not_slow_what_is_sent() {
        planWhileEmpty();
        backlog(WAITING, WAITING);

        long start = System.nanoTime();
        assertThat(claim(200)).hasSize(200).doesNotHaveDuplicates();
        assertThat(claim(200)).hasSize(200);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
    }

    @Test
    void of_each_key_only_the_first_is_taken_and_the_next_when_it_is_gone() {
        backlog(6, 2);

        List<UUID> first = claim(10);
        assertThat(sequences(first)).containsExactly(1, 1);
        assertThat(claim(10)).isEmpty();

        rows.remove(first);
        assertThat(sequences(claim(10))).containsExactly(2, 2);
    }

    /** As after a quiet hour: PostgreSQL has cleaned up, and keeps the plan that it made. */
    private void planWhileEmpty() {
        await().until(() -> rows.waiting() == 0);
        jdbc.sql("vacuum outbox").update();
        for (int planned = 0; planned < 12; planned++) {
            rows.claimHeads(1, FAR.minusSeconds(1), FAR);
        }
    }

    private List<UUID> claim(int limit) {
        return rows.claimHeads(limit, NOW, NOW.plusSeconds(10)).stream()
                .filter(row -> row.topic().equals(topic))
                .map(OutboxRow::id)
                .toList();
    }

    private List<Integer> sequences(List<UUID> ids) {
        return jdbc.sql("select sequence from outbox where id in (:ids)")
                .param("ids", ids)
                .query((row, index) -> row.getInt(1))
                .list();
    }

    private void backlog(int waiting, int keys) {
        jdbc.sql(
                        """
                        insert into outbox
                            (id, topic, record_key, sequence, body, written_at, leased_until)
                        select gen_random_uuid(), :topic, 'key-' || n % :keys, 1 + n / :keys, '{}',
                               :far, :far
                        from generate_series(0, :waiting - 1) n
                        """)
                .param("topic", topic)
                .param("keys", keys)
                .param("waiting", waiting)
                .param("far", Times.column(FAR))
                .update();
    }
}
