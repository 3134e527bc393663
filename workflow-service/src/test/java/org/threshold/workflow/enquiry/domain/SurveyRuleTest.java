package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.people.Born;

/** R-Hosp-10: under 24 months and physical abuse suspected. */
class SurveyRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @Test
    void a_child_a_day_short_of_24_months_is_surveyed() {
        assertThat(mandatory(new Born.Known(LocalDate.parse("2024-11-26")))).isTrue();
    }

    @Test
    void a_child_of_24_months_is_the_doctors_choice() {
        assertThat(mandatory(new Born.Known(LocalDate.parse("2024-11-25")))).isFalse();
    }

    @Test
    void where_the_age_is_estimated_the_child_counts_as_the_younger() {
        var from22To26Months =
                new Born.Estimated(LocalDate.parse("2024-09-25"), LocalDate.parse("2025-01-25"));

        assertThat(mandatory(from22To26Months)).isTrue();
    }

    @Test
    void where_nobody_knows_the_age_the_child_counts_as_young() {
        assertThat(mandatory(new Born.Unknown())).isTrue();
    }

    @Test
    void without_a_suspicion_of_physical_abuse_nothing_is_mandatory() {
        var baby = new Born.Known(LocalDate.parse("2026-10-01"));

        assertThat(SurveyRule.mandatory(baby, TODAY, false)).isFalse();
    }

    private static boolean mandatory(Born born) {
        return SurveyRule.mandatory(born, TODAY, true);
    }
}
