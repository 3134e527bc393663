package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S, UP_TO_1_HOUR",
        "PT59M59S, UP_TO_1_HOUR",
        "PT1H, UP_TO_4_HOURS",
        "PT3H59M, UP_TO_4_HOURS",
        "PT4H, UP_TO_24_HOURS",
        "PT23H59M, UP_TO_24_HOURS",
        "PT24H, UP_TO_3_DAYS",
        "PT71H59M, UP_TO_3_DAYS",
        "PT72H, OLDER",
        "PT8760H, OLDER"
    })
    void what_is_overdue_has_exactly_one_age(Duration late, Lateness age) {
        assertThat(Lateness.AGES).filteredOn(it -> it.takes(late)).containsExactly(age);
        assertThat(Lateness.OVERDUE.takes(late)).isTrue();
        assertThat(Lateness.SOON.takes(late)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-PT1S", "-PT24H"})
    void what_is_not_yet_due_has_no_age(Duration late) {
        assertThat(Lateness.AGES).noneMatch(it -> it.takes(late));
        assertThat(Lateness.SOON.takes(late)).isTrue();
        assertThat(Lateness.ALL.takes(late)).isTrue();
    }
}
