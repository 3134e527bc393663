package org.threshold.notification.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final RowsInMemory rows = new RowsInMemory();
    private final List<String> sent = new ArrayList<>();
    private boolean brokerAnswers = true;
    private final OutboxRelay relay =
            new OutboxRelay(rows, (heads, deadline) -> send(heads), () -> NOW);

    @Test
    void records_of_one_key_leave_one_after_the_other_in_order() {
        rows.write("a", "first", "second", "third");

        drain();

        assertThat(sent).containsExactly("first", "second", "third");
        assertThat(rows.waiting()).isZero();
    }

    @Test
    void one_pass_takes_one_record_of_each_key() {
        rows.write("a", "a1", "a2");
        rows.write("b", "b1", "b2");

        relay.pass();

        assertThat(sent).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void what_the_broker_does_not_confirm_stays_and_leaves_later_in_order() {
        rows.write("a", "first", "second");
        brokerAnswers = false;
        assertThat(relay.pass()).isZero();
        assertThat(relay.pause()).isPositive();

        brokerAnswers = true;
        drain();

        assertThat(sent).containsExactly("first", "second");
        assertThat(relay.pause()).isZero();
    }

    @Test
    void with_nothing_to_send_nothing_is_sent() {
        assertThat(relay.pass()).isZero();
        assertThat(sent).isEmpty();
    }

    private void drain() {
        while (relay.pass() > 0) {
            assertThat(sent).doesNotHaveDuplicates();
        }
    }

    private Set<UUID> send(List<OutboxRow> heads) {
        if (!brokerAnswers) {
            return Set.of();
        }
        heads.forEach(head -> sent.add(head.body()));
        return heads.stream().map(OutboxRow::id).collect(Collectors.toSet());
    }

    private static final class RowsInMemory implements OutboxRows {

        private final Map<UUID, OutboxRow> rows = new LinkedHashMap<>();
        private final Set<UUID> leased = new HashSet<>();

        void write(String key, String... bodies) {
            for (String body : bodies) {
                UUID id = new UUID(0, rows.size() + 1L);
                rows.put(id, new OutboxRow(id, "topic", key, body));
            }
        }

        @Override
        public List<OutboxRow> claimHeads(int limit, Instant now, Instant leaseUntil) {
            Map<String, OutboxRow> heads = new LinkedHashMap<>();
            rows.values().forEach(row -> heads.putIfAbsent(row.key(), row));
            List<OutboxRow> free =
                    heads.values().stream()
                            .filter(row -> !leased.contains(row.id()))
                            .limit(limit)
                            .toList();
            free.forEach(row -> leased.add(row.id()));
            return free;
        }

        @Override
        public void remove(List<UUID> confirmed) {
            confirmed.forEach(rows::remove);
        }

        @Override
        public void release(List<UUID> unsent) {
            leased.removeAll(unsent);
        }

        @Override
        public long waiting() {
            return rows.size();
        }
    }
}
