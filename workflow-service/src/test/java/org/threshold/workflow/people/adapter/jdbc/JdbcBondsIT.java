package org.threshold.workflow.people.adapter.jdbc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.domain.BondsContract;
import org.threshold.workflow.people.domain.Registers;

class JdbcBondsIT extends BondsContract {

    private static final int SENDERS = 8;

    private static final PeopleDatabase DATABASE = PeopleDatabase.create();

    @Override
    protected Registers registers() {
        return DATABASE.registers;
    }

    @Override
    protected void commit(Runnable work) {
        DATABASE.transactions.executeWithoutResult(_ -> work.run());
    }

    @Test
    void of_many_who_send_the_same_key_at_once_all_get_the_same_id() throws Exception {
        var key = UUID.randomUUID();
        var together = new CountDownLatch(SENDERS);

        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var answers =
                    IntStream.range(0, SENDERS)
                            .mapToObj(_ -> senders.submit(() -> claim(key, together)))
                            .toList();
            var ids = new HashSet<UUID>();
            for (var answer : answers) {
                ids.add(answer.get());
            }

            assertThat(ids).hasSize(1);
        }
    }

    private UUID claim(UUID key, CountDownLatch together) throws InterruptedException {
        together.countDown();
        together.await();
        var keys = new JdbcRequestKeys(DATABASE.sql);
        return requireNonNull(
                DATABASE.transactions.execute(_ -> keys.claim(key, UUID.randomUUID())));
    }
}
