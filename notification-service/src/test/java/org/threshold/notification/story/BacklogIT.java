package org.threshold.notification.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.testing.AgencyDouble;
import org.threshold.notification.testing.OnRealServers;
import org.threshold.notification.testing.RequestedEvent;

/** Several agencies are told much at the same time: whoever acknowledges has a connection. */
class BacklogIT extends OnRealServers {

    private static final int AGENCIES = 16;

    /** As many as may be under way to one agency. */
    private static final int ROLES = 2;

    /** Six for attempts; the loops, the listener and this test hold the others. */
    private static final int ATTEMPTS = 6;

    private static final String WAITING =
            """
            select count(*) from pg_locks
            where relation = 'attempt'::regclass and not granted
            """;

    private final AgencyDouble webhook = AgencyDouble.listening();
    private final List<UUID> told = new ArrayList<>();
    @Autowired private JdbcClient jdbc;
    @Autowired private HikariDataSource pool;

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void attempts_that_wait_for_the_database_leave_connections_to_whoever_acknowledges()
            throws Exception {
        try (Connection slow = pool.getConnection()) {
            slow.setAutoCommit(false);
            try (var lock = slow.createStatement()) {
                lock.execute("lock table attempt in exclusive mode");
            }
            tellEverybody();
            await().atMost(Duration.ofSeconds(30)).until(() -> taken() == AGENCIES * ROLES);

            await().during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> waiting() == ATTEMPTS);
            service().get("/api/v1/notifications/" + told.getFirst()).expect(200);
            slow.rollback();
        }
        for (UUID one : told) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(TOPIC.states(one)).endsWith("delivered"));
        }
    }

    private void tellEverybody() {
        for (int each = 0; each < AGENCIES; each++) {
            String agency = newAgency();
            enter(agency, webhook);
            for (int role = 0; role < ROLES; role++) {
                tell(agency, "desk-" + role);
            }
        }
    }

    private void tell(String agency, String role) {
        Instant now = clock.now();
        var notification = UUID.randomUUID();
        told.add(notification);
        RequestedEvent event =
                RequestedEvent.example()
                        .of(notification)
                        .to(agency, role)
                        .due(now.plusSeconds(120), now.plusSeconds(1800));
        TOPIC.publish(agency + ":" + role, event.body());
    }

    /** How many of them an attempt has been made for, or is being made. */
    private long taken() {
        return jdbc.sql(
                        """
                        select count(*) from delivery
                        where notification_id in (:told) and leased_until is not null
                        """)
                .param("told", told)
                .query(Long.class)
                .single();
    }

    private long waiting() {
        return jdbc.sql(WAITING).query(Long.class).single();
    }
}
