package org.threshold.workflow.prebirth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when; begun on Monday 23 November 2026 at 10:00. */
class DueRuleTest {

    private static final Instant LIMIT = Instant.parse("2027-01-28T17:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // far enough: the limit of the area
        "2027-06-15, 2027-01-28T17:00:00Z",
        // eight weeks before the birth
        "2027-03-15, 2027-01-18T09:00:00Z",
        // known late: two weeks
        "2027-01-10, 2026-12-07T10:00:00Z",
        // known very late: until the birth
        "2026-12-07, 2026-12-07T09:00:00Z",
        "2026-11-30, 2026-11-30T09:00:00Z",
        // the day of the birth has come, or is over: at once, and not by the longest limit
        "2026-11-23, 2026-11-23T10:00:00Z",
        "2026-11-16, 2026-11-23T10:00:00Z"
    })
    void the_assessment_is_complete_eight_weeks_before_the_birth(LocalDate expected, Instant due) {
        assertThat(DueRule.assessment(Expecting.STARTED, LIMIT, Optional.of(expected)))
                .isEqualTo(due);
    }

    @Test
    void where_nobody_knows_the_day_the_limit_counts() {
        assertThat(DueRule.assessment(Expecting.STARTED, LIMIT, Optional.empty())).isEqualTo(LIMIT);
        assertThat(DueRule.contact(LIMIT, Optional.empty(), Expecting.STARTED)).isEqualTo(LIMIT);
    }

    @Test
    void the_mother_is_seen_before_the_birth_in_any_case() {
        assertThat(seen("2026-12-01")).isEqualTo("2026-12-01T09:00:00Z");
        assertThat(seen("2027-06-01")).isEqualTo(LIMIT);
    }

    @Test
    void a_mother_whose_day_has_come_is_seen_at_once() {
        assertThat(seen("2026-11-23")).isEqualTo(Expecting.STARTED);
        assertThat(seen("2026-11-10")).isEqualTo(Expecting.STARTED);
    }

    private static Instant seen(String expected) {
        return DueRule.contact(LIMIT, Optional.of(LocalDate.parse(expected)), Expecting.STARTED);
    }
}
