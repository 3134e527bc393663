package org.threshold.workflow.platform.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threshold.workflow.access.TestDatabase;

/** Two databases of one cluster, as those of the two services are. */
class JdbcWritesIT {

    private static final String WRITE = "select pg_current_xact_id()::text";

    private static final TestDatabase OURS = TestDatabase.create("writes_ours");
    private static final TestDatabase THEIRS = TestDatabase.create("writes_theirs");

    private final Writes writes = new JdbcWrites(OURS.jdbc());

    @Test
    void what_the_other_service_commits_is_counted() {
        Optional<String> before = still();

        writeTheirs();

        assertThat(writes.standing()).isNotEqualTo(before);
    }

    @Test
    void what_was_being_written_at_the_first_look_is_counted_once_it_is_committed() {
        Optional<String> meanwhile = whileTheyWrite(writes::standing);

        assertThat(writes.standing()).isNotEqualTo(meanwhile);
    }

    @Test
    void while_something_older_is_being_written_nothing_is_said() {
        Optional<String> meanwhile =
                whileTheyWrite(
                        () -> {
                            OURS.jdbc().sql(WRITE).query(String.class).single();
                            return writes.standing();
                        });

        assertThat(meanwhile).isEmpty();
    }

    private static Optional<String> whileTheyWrite(Supplier<Optional<String>> look) {
        var theirs = new TransactionTemplate(new JdbcTransactionManager(THEIRS.source()));
        return Objects.requireNonNull(
                theirs.execute(
                        _ -> {
                            writeTheirs();
                            return look.get();
                        }));
    }

    private static void writeTheirs() {
        THEIRS.jdbc().sql(WRITE).query(String.class).single();
    }

    private Optional<String> still() {
        return await().atMost(Duration.ofSeconds(10)).until(writes::standing, Optional::isPresent);
    }
}
