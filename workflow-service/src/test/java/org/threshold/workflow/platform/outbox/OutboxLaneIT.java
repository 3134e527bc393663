package org.threshold.workflow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.MigratedDatabase;

/** One lane on a real database, against receivers that refuse, hang and repeat. */
class OutboxLaneIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final List<OutboxLane> lanes = new CopyOnWriteArrayList<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private DataSource dataSource;
    private TransactionTemplate transaction;

    @BeforeEach
    void a_fresh_database() {
        var database = MigratedDatabase.create("outbox");
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        dataSource = source;
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @AfterEach
    void stop_the_lane() {
        lanes.forEach(OutboxLane::stop);
    }

    @Test
    void rows_of_a_key_arrive_in_the_order_of_their_commits() {
        start(row -> received.add(row.body()));

        add("a", "a1");
        add("a", "a2");
        add("a", "a3");

        await().atMost(SOON).until(() -> received.size() == 3);
        assertThat(received).containsExactly("a1", "a2", "a3");
    }

    @Test
    void a_row_that_was_rolled_back_never_leaves() {
        start(row -> received.add(row.body()));

        transaction.executeWithoutResult(
                status -> {
                    lane().add("a", "never");
                    status.setRollbackOnly();
                });
        add("a", "kept");

        await().atMost(SOON).until(() -> !received.isEmpty());
        assertThat(received).containsExactly("kept");
    }

    @Test
    void a_row_outside_a_transaction_is_refused() {
        start(row -> received.add(row.body()));

        assertThatThrownBy(() -> lane().add("a", "lost"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void a_key_that_is_refused_waits_and_keeps_its_order_while_others_go_on() {
        AtomicInteger refusals = new AtomicInteger();
        start(
                row -> {
                    if (row.body().equals("a1") && refusals.incrementAndGet() < 4) {
                        throw new IllegalStateException("not now");
                    }
                    received.add(row.body());
                });

        add("a", "a1");
        add("a", "a2");
        add("b", "b1");

        await().atMost(SOON).until(() -> received.size() == 3);
        assertThat(received).containsExactly("b1", "a1", "a2");
    }

    @Test
    void a_key_whose_receiver_hangs_does_not_hold_back_another() throws InterruptedException {
        CountDownLatch released = new CountDownLatch(1);
        start(
                row -> {
                    if (row.key().equals("hanging")) {
                        released.await();
                    }
                    received.add(row.body());
                });

        add("hanging", "h1");
        add("free", "f1");

        await().atMost(SOON).until(() -> received.contains("f1"));
        assertThat(received).doesNotContain("h1");
        released.countDown();
        await().atMost(SOON).until(() -> received.contains("h1"));
    }

    @Test
    void a_repeat_carries_the_same_identity() {
        List<UUID> identities = new CopyOnWriteArrayList<>();
        start(
                row -> {
                    identities.add(row.id());
                    if (identities.size() == 1) {
                        throw new IllegalStateException("the answer was lost");
                    }
                });

        add("a", "a1");

        await().atMost(SOON).until(() -> identities.size() == 2);
        assertThat(identities.get(1)).isEqualTo(identities.getFirst());
    }

    @Test
    void what_was_unsent_leaves_after_a_restart() {
        start(
                row -> {
                    throw new IllegalStateException("away");
                });
        add("a", "a1");
        lane().stop();

        start(row -> received.add(row.body()));

        await().atMost(SOON).until(() -> received.contains("a1"));
        await().atMost(SOON).until(() -> lane().unsent() == 0);
    }

    @Test
    void a_row_that_a_relay_which_ended_may_have_sent_counts_as_tried() {
        CountDownLatch neverOpen = new CountDownLatch(1);
        startUnless(neverOpen, row -> received.add(row.body()));
        add("a", "a1");
        lane().stop();
        List<Integer> tried = new CopyOnWriteArrayList<>();

        start(row -> tried.add(row.attempts()));
        await().atMost(SOON).until(() -> tried.size() == 1);
        add("a", "a2");

        await().atMost(SOON).until(() -> tried.size() == 2);
        assertThat(tried).containsExactly(1, 0);
        assertThat(received).isEmpty();
    }

    @Test
    void two_that_send_to_the_same_receivers_do_not_wait_for_each_other_until_they_commit()
            throws Exception {
        start(row -> received.add(row.body()));
        var bothHaveAdded = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> addBoth(bothHaveAdded, "a", "b"));
            var other = threads.submit(() -> addBoth(bothHaveAdded, "b", "a"));
            assertThat(one.get()).isEqualTo(other.get()).isTrue();
        }

        await().atMost(SOON).until(() -> received.size() == 4);
        assertThat(sequences()).containsExactly("a1", "a2", "b1", "b2");
    }

    @Test
    void rows_of_one_transaction_are_numbered_and_leave_in_the_order_in_which_they_were_added() {
        start(row -> received.add(row.body()));
        add("a", "earlier");

        transaction.executeWithoutResult(
                _ -> {
                    lane().add("b", "b1");
                    lane().add("a", "a2");
                    lane().add("a", "a3");
                });

        assertThat(sequences()).containsExactly("a1", "a2", "a3", "b1");
        await().atMost(SOON).until(() -> received.size() == 4);
        assertThat(received).containsSubsequence("earlier", "a2", "a3").contains("b1");
    }

    /** Adds to both keys once another transaction has added to one of them as well. */
    private boolean addBoth(CyclicBarrier bothHaveAdded, String first, String second) {
        transaction.executeWithoutResult(
                _ -> {
                    lane().add(first, first);
                    meet(bothHaveAdded);
                    lane().add(second, second);
                });
        return true;
    }

    private static void meet(CyclicBarrier other) {
        try {
            other.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception apart) {
            throw new IllegalStateException("the other did not get that far", apart);
        }
    }

    private List<String> sequences() {
        return JdbcClient.create(dataSource)
                .sql("select key || sequence from engine_outbox order by key, sequence")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void start(Sender sender) {
        startUnless(new CountDownLatch(0), sender);
    }

    /** A lane whose receiver is open once the latch is. */
    private void startUnless(CountDownLatch closed, Sender sender) {
        var parts =
                new OutboxParts(
                        JdbcClient.create(dataSource), dataSource, UUID::randomUUID, Instant::now);
        var lane = new OutboxLane(parts, Lane.ENGINE, sender, () -> closed.getCount() == 0);
        lanes.add(lane);
        lane.start();
    }

    private OutboxLane lane() {
        return lanes.getLast();
    }

    private void add(String key, String body) {
        transaction.executeWithoutResult(status -> lane().add(key, body));
    }
}
