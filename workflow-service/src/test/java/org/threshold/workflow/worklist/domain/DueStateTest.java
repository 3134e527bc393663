package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueStateTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"-PT1S, OVERDUE", "PT0S, OVERDUE", "PT1S, SOON", "PT24H, SOON", "PT24H1S, LATER"})
    void a_task_is_overdue_from_its_due_instant_on_and_due_soon_for_a_day_before(
            Duration left, DueState state) {
        assertThat(of(NOW.plus(left))).containsExactly(DueState.ANY, state);
    }

    @Test
    void each_is_found_by_its_code_and_without_one_it_is_any_time() {
        for (DueState state : DueState.values()) {
            assertThat(DueState.of(state.code())).contains(state);
        }
        assertThat(DueState.of("")).contains(DueState.ANY);
        assertThat(DueState.of("never")).isEmpty();
    }

    private static List<DueState> of(Instant due) {
        return Arrays.stream(DueState.values()).filter(it -> it.at(NOW).takes(due)).toList();
    }
}
