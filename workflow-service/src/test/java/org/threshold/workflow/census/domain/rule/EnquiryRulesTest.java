package org.threshold.workflow.census.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.census.domain.rule.Given.broken;
import static org.threshold.workflow.census.domain.rule.Given.day;
import static org.threshold.workflow.census.domain.rule.Given.enquiry;
import static org.threshold.workflow.census.domain.rule.Given.episode;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;

/** What has to be right of each section 47 enquiry; the referral is of 2 June 2025. */
class EnquiryRulesTest {

    @Test
    void rule_8839_one_enquiry_is_open() {
        var open = enquiry("2026-03-31", "", false);

        assertThat(broken(open)).isEmpty();
        assertThat(broken(open, open)).containsExactly("8839");
        assertThat(broken(open, enquiry("2026-03-31", "", true))).isEmpty();
    }

    @Test
    void rule_8890_none_starts_while_another_goes_on() {
        var held = enquiry("2025-06-03", "2025-06-24", false);

        assertThat(broken(held, enquiry("2025-06-24", "", true))).isEmpty();
        assertThat(broken(held, enquiry("2025-06-23", "", true))).containsExactly("8890");
        assertThat(broken(enquiry("2026-03-30", "", false), enquiry("2026-03-30", "", true)))
                .containsExactly("8890");
    }

    @Test
    void rule_2889_none_starts_before_the_referral() {
        assertThat(broken(enquiry("2025-06-02", "", true))).isEmpty();
        assertThat(broken(enquiry("2025-06-01", "", true))).containsExactly("2889");
    }

    @Test
    void rule_1104_no_conference_is_held_before_the_referral() {
        assertThat(broken(enquiry("2025-06-02", "2025-06-02", false))).isEmpty();
        assertThat(broken(enquiry("2025-05-30", "2025-05-30", false)))
                .containsExactly("1104", "2889");
    }

    @Test
    void rule_8615_an_enquiry_has_started_before_its_conference() {
        assertThat(broken(enquiry("2025-06-24", "2025-06-24", false))).isEmpty();
        assertThat(broken(enquiry("2025-06-25", "2025-06-24", false))).containsExactly("8615");
        assertThat(broken(enquiry("", "2025-06-24", false))).containsExactly("8615");
    }

    @Test
    void rule_8715_a_conference_is_held_in_the_year() {
        assertThat(broken(enquiry("2026-03-09", "2026-03-31", false))).isEmpty();
        assertThat(broken(enquiry("2026-03-09", "2026-04-01", false))).containsExactly("8715");
        assertThat(
                        broken(
                                episode(
                                        "2025-03-03",
                                        "",
                                        "",
                                        enquiry("2025-03-10", "2025-04-01", false))))
                .isEmpty();
        assertThat(
                        broken(
                                episode(
                                        "2025-03-03",
                                        "",
                                        "",
                                        enquiry("2025-03-10", "2025-03-31", false))))
                .containsExactly("8715");
    }

    @Test
    void rule_8875_no_conference_is_held_on_a_weekend() {
        assertThat(broken(enquiry("2025-06-03", "2025-06-20", false))).isEmpty();
        assertThat(broken(enquiry("2025-06-03", "2025-06-21", false))).containsExactly("8875");
        assertThat(broken(enquiry("2025-06-03", "2025-06-22", false))).containsExactly("8875");
        assertThat(broken(enquiry("2025-06-03", "2025-06-23", false))).isEmpty();
    }

    @Test
    void rule_8870Q_no_conference_is_due_on_a_weekend() {
        assertThat(broken(due("2025-06-20"))).isEmpty();
        assertThat(broken(due("2025-06-21"))).containsExactly("8870Q");
        assertThat(broken(due("2025-06-22"))).containsExactly("8870Q");
        assertThat(broken(due("2025-06-23"))).isEmpty();
    }

    @Test
    void rule_8740_an_enquiry_without_conference_started_in_the_year() {
        assertThat(broken(enquiry("2026-03-31", "", false))).isEmpty();
        assertThat(broken(enquiry("2026-04-01", "", false))).containsExactly("8740");
        assertThat(broken(episode("2025-03-03", "", "", enquiry("2025-04-01", "", false))))
                .containsExactly("8675Q");
        assertThat(broken(episode("2025-03-03", "", "", enquiry("2025-03-31", "", false))))
                .containsExactly("8675Q", "8740");
        assertThat(broken(episode("2025-03-03", "", "", enquiry("2025-03-31", "", true))))
                .isEmpty();
    }

    @Test
    void rule_8675Q_an_enquiry_waits_at_most_15_working_days() {
        assertThat(broken(enquiry("2026-03-10", "", false))).isEmpty();
        assertThat(broken(enquiry("2026-03-09", "", false))).containsExactly("8675Q");
        assertThat(broken(enquiry("2026-03-09", "", true))).isEmpty();
        assertThat(broken(enquiry("2026-03-09", "2026-03-31", false))).isEmpty();
    }

    private static Enquiry due(String day) {
        return new Enquiry(day("2025-06-03"), day(day), day("2025-06-24"), Optional.of(false));
    }
}
