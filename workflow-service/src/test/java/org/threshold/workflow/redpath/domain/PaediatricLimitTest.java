package org.threshold.workflow.redpath.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.app.DeadlinesInMemory;

/** T18: the same day, in England; never less than four hours. */
class PaediatricLimitTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-11-23T23:59:00Z",
        "2026-11-23T19:59:00Z, 2026-11-23T23:59:00Z",
        "2026-11-23T19:59:01Z, 2026-11-23T23:59:01Z",
        "2026-11-23T23:30:00Z, 2026-11-24T03:30:00Z",
        "2026-07-01T22:59:00Z, 2026-07-02T02:59:00Z"
    })
    void a_view_is_due_the_same_day_or_four_hours_later(Instant seen, Instant due) {
        var deadlines = new DeadlinesInMemory(seen).deadlines();

        var term = deadlines.reckon(LimitCode.T18_PAEDIATRIC_VIEW, seen);

        assertThat(term.dueAt()).isEqualTo(due);
    }
}
