package org.threshold.workflow.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Born;

class HealthVisitedTest {

    private static final Born BORN = new Born.Known(LocalDate.parse("2021-11-27"));

    @ParameterizedTest
    @Requirement("R-HV-1")
    @CsvSource({"2021-11-27, true", "2026-11-26, true", "2026-11-27, false"})
    void a_child_is_the_health_visitors_until_the_day_before_the_fifth_birthday(
            LocalDate on, boolean visited) {
        assertThat(HealthVisited.on(on, BORN)).isEqualTo(visited);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, true", "2026-11-27, false"})
    void of_a_rough_age_the_youngest_counts(LocalDate on, boolean visited) {
        var born = new Born.Estimated(LocalDate.parse("2019-01-01"), LocalDate.parse("2021-11-27"));

        assertThat(HealthVisited.on(on, born)).isEqualTo(visited);
    }

    @Test
    void a_child_whose_age_nobody_knows_is_not_left_out() {
        assertThat(HealthVisited.on(LocalDate.parse("2026-11-27"), new Born.Unknown())).isTrue();
    }
}
