package org.threshold.workflow.access.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.access.domain.Attempt;
import org.threshold.workflow.access.domain.SignInFailures;
import org.threshold.workflow.access.domain.SignInFailuresContract;

class JdbcSignInFailuresIT extends SignInFailuresContract {

    private static final TestDatabase DATABASE = TestDatabase.create("failures");

    @BeforeEach
    void no_failures_yet() {
        DATABASE.jdbc().sql("delete from sign_in_failure").update();
    }

    @Override
    protected SignInFailures failures() {
        return new JdbcSignInFailures(DATABASE.jdbc());
    }

    @Test
    void neither_user_names_nor_addresses_are_kept_in_the_clear() {
        var attempt = new Attempt("typed-by-mistake", "192.0.2.7");
        failures().keep(attempt, Instant.EPOCH.plusSeconds(1), Instant.EPOCH);

        var row = DATABASE.jdbc().sql("select * from sign_in_failure").query().singleRow();

        assertThat(row.toString()).doesNotContain("typed-by-mistake", "192.0.2.7");
    }
}
