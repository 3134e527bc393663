package org.threshold.workflow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.MigratedDatabase;

/** Both receivers are back and a backlog leaves at full speed: whoever opens a page is served. */
class RelayPoolIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int KEYS = 40;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final HikariDataSource service = new HikariDataSource();
    private final List<OutboxLane> lanes = new CopyOnWriteArrayList<>();
    private final CountDownLatch back = new CountDownLatch(1);
    private RelayPool relays;

    @BeforeEach
    void a_service_on_a_database() throws SQLException {
        var database = MigratedDatabase.create("relays");
        service.setJdbcUrl(database.url());
        service.setUsername(database.user());
        service.setPassword(database.password());
        service.setMaximumPoolSize(4);
        service.setConnectionTimeout(2_000);
        service.addDataSourceProperty("logServerErrorDetail", "false");
        relays = RelayPool.beside(service, metrics);
    }

    @AfterEach
    void end() {
        back.countDown();
        lanes.forEach(OutboxLane::stop);
        relays.close();
        service.close();
    }

    @Test
    void a_page_has_its_connection_while_the_relays_wait_for_theirs() throws Exception {
        lanes.add(backlog(Lane.ENGINE));
        lanes.add(backlog(Lane.EVENTS));
        try (Connection slow = service.getConnection()) {
            slow.setAutoCommit(false);
            nothingIsNoted(slow);
            back.countDown();
            await().atMost(SOON).until(this::somethingWaits);

            assertThat(JdbcClient.create(service).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);

            await().atMost(SOON).until(() -> held(relaying()) == RelayPool.MOST);
            assertThat(held(service)).as("nothing but the slow transaction").isEqualTo(1);
            slow.rollback();
        }
        await().atMost(SOON).until(() -> lanes.stream().allMatch(lane -> lane.unsent() == 0));
    }

    @Test
    void the_pool_is_the_services_but_for_its_name_and_size() throws SQLException {
        try (Connection one = relays.connections().getConnection()) {
            assertThat(one.isValid(1)).isTrue();
        }

        assertThat(relaying().getJdbcUrl()).isEqualTo(service.getJdbcUrl());
        assertThat(relaying().getConnectionTimeout()).isEqualTo(2_000);
        assertThat(relaying().getDataSourceProperties())
                .containsEntry("logServerErrorDetail", "false");
        assertThat(
                        metrics.get("hikaricp.connections.max")
                                .tag("pool", RelayPool.NAME)
                                .gauge()
                                .value())
                .isEqualTo(RelayPool.MOST);
    }

    /** Rows of many keys, all of which have been taken up when this returns. */
    private OutboxLane backlog(Lane name) {
        var parts =
                new OutboxParts(
                        JdbcClient.create(service),
                        relays.connections(),
                        UUID::randomUUID,
                        Instant::now);
        var underWay = new CopyOnWriteArrayList<String>();
        var lane =
                new OutboxLane(
                        parts,
                        name,
                        row -> {
                            underWay.add(row.key());
                            back.await();
                        },
                        () -> true);
        lane.start();
        var transaction = new TransactionTemplate(new JdbcTransactionManager(service));
        for (int key = 0; key < KEYS; key++) {
            String one = "key-" + key;
            transaction.executeWithoutResult(status -> lane.add(one, "{}"));
        }
        await().atMost(SOON).until(() -> underWay.size() >= RelayPool.MOST);
        return lane;
    }

    /** The database is slow: what the relays note waits until this transaction ends. */
    private static void nothingIsNoted(Connection slow) throws SQLException {
        try (var lock = slow.createStatement()) {
            lock.execute("lock table engine_outbox, event_outbox in exclusive mode");
        }
    }

    private boolean somethingWaits() {
        return Stream.of(service, relaying())
                .anyMatch(pool -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() > 0);
    }

    private static int held(HikariDataSource pool) {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    private HikariDataSource relaying() {
        return (HikariDataSource) relays.connections();
    }
}
