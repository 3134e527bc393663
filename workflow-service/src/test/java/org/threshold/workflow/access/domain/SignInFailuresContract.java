package org.threshold.workflow.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.FakeSignInFailures;

/** What failed sign-ins promise, in memory and in PostgreSQL. */
public abstract class SignInFailuresContract {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Attempt DANA_HERE = new Attempt("dana", "here");

    private SignInFailures failures = new FakeSignInFailures();

    protected abstract SignInFailures failures();

    @BeforeEach
    void start() {
        failures = failures();
    }

    @Test
    void failures_are_counted_by_account_by_address_and_by_both() {
        keep(DANA_HERE, 0);
        keep(DANA_HERE, 1);
        keep(new Attempt("dana", "there"), 2);
        keep(new Attempt("terry", "here"), 3);

        assertThat(failures.since(NINE.minusSeconds(1), DANA_HERE))
                .isEqualTo(new FailureCount(2, 3, 3));
        assertThat(failures.since(NINE.minusSeconds(1), new Attempt("sam", "elsewhere")))
                .isEqualTo(new FailureCount(0, 0, 0));
    }

    @Test
    void a_failure_at_the_edge_of_the_window_no_longer_counts() {
        keep(DANA_HERE, 0);

        assertThat(failures.since(NINE, DANA_HERE)).isEqualTo(new FailureCount(0, 0, 0));
        assertThat(failures.since(NINE.minusMillis(1), DANA_HERE))
                .isEqualTo(new FailureCount(1, 1, 1));
    }

    @Test
    void a_success_forgets_the_account_at_that_address_only() {
        keep(DANA_HERE, 0);
        keep(new Attempt("dana", "there"), 0);

        failures.forget(DANA_HERE);
        failures.forget(DANA_HERE);

        assertThat(failures.since(NINE.minusSeconds(1), DANA_HERE))
                .isEqualTo(new FailureCount(0, 1, 0));
    }

    @Test
    void keeping_a_failure_drops_the_stale_ones() {
        keep(DANA_HERE, 0);

        failures.keep(DANA_HERE, NINE.plusSeconds(900), NINE);

        assertThat(failures.since(NINE.minusSeconds(1), DANA_HERE).both()).isEqualTo(1);
    }

    private void keep(Attempt attempt, int second) {
        failures.keep(attempt, NINE.plusSeconds(second), NINE.minusSeconds(900));
    }
}
