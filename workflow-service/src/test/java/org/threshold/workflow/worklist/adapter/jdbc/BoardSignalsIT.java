package org.threshold.workflow.worklist.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.MigratedDatabase;
import org.threshold.workflow.worklist.app.BoardViewers;

/** The database says that the board changed, to every copy of the service, once it is so. */
class BoardSignalsIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String NOTHING_FOUND = "update task set state = 'done' where false";
    private static final String INCIDENT =
            """
            insert into incident (id, kind, subject_id, words, raised_at)
            values ('%s', 'test', '%s', 'A step is missing.', '2026-11-24T10:00:00Z')
            """;

    private final HikariDataSource service = new HikariDataSource();
    private final Viewers here = new Viewers();
    private JdbcClient jdbc;
    private BoardSignals signals;

    /** Counts what it is told. */
    private static final class Viewers implements BoardViewers {

        private final AtomicInteger changes = new AtomicInteger();
        private final AtomicInteger ends = new AtomicInteger();

        @Override
        public void changed() {
            changes.incrementAndGet();
        }

        @Override
        public void sessionsEnded() {
            ends.incrementAndGet();
        }
    }

    @BeforeEach
    void a_copy_of_the_service_listens() {
        var database = MigratedDatabase.create("board");
        service.setJdbcUrl(database.url());
        service.setUsername(database.user());
        service.setPassword(database.password());
        service.setMaximumPoolSize(2);
        jdbc = JdbcClient.create(service);
        signals = new BoardSignals(service, here);
        signals.start();
        await().atMost(SOON).until(() -> here.changes.get() == 1);
        await().atMost(SOON).until(() -> taken() == 0);
    }

    @AfterEach
    void end() {
        signals.stop();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                INCIDENT,
                "update simulated_time set offset_seconds = offset_seconds + 3600",
                """
                insert into inbox_record (source, id, topic, key, sequence, state, body, problem, received_at)
                values ('s', '%s', 't', 'k', 2, 'parked', '{}', 'a gap', '2026-11-24T10:00:00Z')
                """,
                """
                insert into task (id, step, subject_kind, subject_id, cases, candidates, deadline_id, due_at,
                                  opened_at, recorded_at, state, with_engine)
                values ('%1$s', 's', 'k', '%1$s', '{CP-1}', '{team-manager}', '%1$s', '2026-11-24T10:00:00Z',
                        '2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z', 'open', false)
                """
            })
    void what_another_connection_commits_is_heard_within_a_second(String change) {
        jdbc.sql(filled(change)).update();

        await().atMost(A_SECOND).until(() -> here.changes.get() == 2);
    }

    @Test
    void nothing_is_heard_of_what_is_not_committed_or_found_nothing_or_is_not_shown() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(service));
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql(filled(INCIDENT)).update();
                    status.setRollbackOnly();
                });
        jdbc.sql(NOTHING_FOUND).update();
        jdbc.sql(
                        """
                        insert into inbox_record (source, id, topic, key, sequence, state, received_at)
                        values ('s', '1', 't', 'k', 1, 'applied', '2026-11-24T10:00:00Z')
                        """)
                .update();

        assertThat(taken()).isZero();
        assertThat(here.changes).hasValue(1);
    }

    @Test
    void a_transaction_leaves_one_row_however_much_it_changes() {
        signals.stop();
        var transaction = new TransactionTemplate(new JdbcTransactionManager(service));
        await().atMost(SOON).until(() -> listeners() == 0);

        for (int time = 0; time < 2; time++) {
            transaction.executeWithoutResult(
                    _ -> {
                        jdbc.sql(filled(INCIDENT)).update();
                        jdbc.sql(filled(INCIDENT)).update();
                    });
        }

        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void every_copy_of_the_service_hears_it_whichever_takes_it_up() {
        var there = new Viewers();
        var other = new BoardSignals(service, there);
        other.start();
        try {
            await().atMost(SOON).until(() -> there.changes.get() == 1);

            jdbc.sql(filled(INCIDENT)).update();

            await().atMost(A_SECOND)
                    .until(() -> here.changes.get() == 2 && there.changes.get() == 2);
        } finally {
            other.stop();
        }
    }

    @Test
    void after_a_lost_connection_it_listens_again_and_tells_everybody_once() {
        int lost =
                jdbc.sql(
                                """
                                select count(pg_terminate_backend(pid)) from pg_stat_activity
                                where application_name = 'threshold board' and datname = current_database()
                                """)
                        .query(Integer.class)
                        .single();
        assertThat(lost).isEqualTo(1);

        await().atMost(SOON).until(() -> here.changes.get() == 2);
        jdbc.sql(filled(INCIDENT)).update();
        await().atMost(A_SECOND).until(() -> here.changes.get() == 3);
        assertThat(listeners()).isEqualTo(1);
    }

    @Test
    void an_ended_session_is_heard_of_and_is_no_change_of_the_board() {
        int before = here.ends.get();
        jdbc.sql(
                        """
                        insert into spring_session values ('p', 's', 0, 0, 60, 60000, null)
                        """)
                .update();

        jdbc.sql("delete from spring_session").update();

        await().atMost(A_SECOND).until(() -> here.ends.get() == before + 1);
        assertThat(here.changes).hasValue(1);
    }

    @Test
    void it_takes_no_connection_of_the_pages_and_leaves_none_behind() {
        assertThat(service.getHikariPoolMXBean().getActiveConnections()).isZero();

        signals.stop();

        await().atMost(A_SECOND).until(() -> listeners() == 0);
    }

    private static String filled(String change) {
        return change.formatted(UUID.randomUUID(), UUID.randomUUID());
    }

    private int taken() {
        return jdbc.sql("select count(*) from board_touch").query(Integer.class).single();
    }

    private int listeners() {
        return jdbc.sql(
                        """
                        select count(*) from pg_stat_activity
                        where application_name = 'threshold board' and datname = current_database()
                        """)
                .query(Integer.class)
                .single();
    }
}
