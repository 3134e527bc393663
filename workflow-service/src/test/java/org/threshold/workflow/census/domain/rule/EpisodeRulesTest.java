package org.threshold.workflow.census.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.census.domain.rule.Given.broken;
import static org.threshold.workflow.census.domain.rule.Given.day;
import static org.threshold.workflow.census.domain.rule.Given.enquiry;
import static org.threshold.workflow.census.domain.rule.Given.episode;
import static org.threshold.workflow.census.domain.rule.Given.referred;
import static org.threshold.workflow.census.domain.rule.Given.who;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Referred;

/** What has to be right of each time in need. */
class EpisodeRulesTest {

    @Test
    void rule_8600_the_referral_has_a_day_by_31_March() {
        assertThat(broken(episode("2026-03-31", "", ""))).isEmpty();
        assertThat(broken(episode("2026-04-01", "", ""))).containsExactly("8600");
        assertThat(broken(episode("", "", ""))).containsExactly("8600");
    }

    @Test
    void rule_8606_nobody_is_referred_more_than_40_weeks_before_birth() {
        assertThat(broken(born("2025-12-25"))).isEmpty();
        assertThat(broken(born("2025-12-26"))).containsExactly("8606");
        assertThat(broken(expected("2026-03-09"))).containsExactly("8606");
    }

    @Test
    void rule_8866_the_source_is_a_code() {
        assertThat(broken(episode(referred("2025-06-02", "10", false), "", ""))).isEmpty();
        assertThat(broken(episode(referred("2025-06-02", "11", false), "", "")))
                .containsExactly("8866");
        assertThat(broken(episode(referred("2025-06-02", "", false), "", "")))
                .containsExactly("8866");
        assertThat(broken(episode(referred("2013-03-31", "", false), "", "")))
                .doesNotContain("8866");
        assertThat(broken(episode(referred("2013-04-01", "", false), "", ""))).contains("8866");
    }

    @Test
    void rule_8568_it_is_said_whether_nothing_followed() {
        var unsaid = new Referred(day("2025-06-02"), Optional.of("2A"), Optional.empty());

        assertThat(broken(episode(unsaid, "", ""))).containsExactly("8568");
    }

    @Test
    void rule_8569_a_referral_without_action_is_of_the_year_or_the_working_day_before() {
        assertThat(broken(episode(referred("2025-03-31", "2A", true), "", ""))).isEmpty();
        assertThat(broken(episode(referred("2025-03-30", "2A", true), "", "")))
                .containsExactly("8569");
        assertThat(broken(episode(referred("2025-03-30", "2A", false), "", ""))).isEmpty();
    }

    @Test
    void rule_8831_nothing_follows_a_referral_without_action() {
        var none = referred("2025-06-02", "2A", true);

        assertThat(broken(episode(none, "", ""))).isEmpty();
        assertThat(broken(episode(none, "", "2025-07-01"))).containsExactly("8831");
        assertThat(broken(episode(none, "", "", enquiry("2025-06-03", "", true))))
                .containsExactly("8831");
    }

    @Test
    void rule_2884_a_conference_stands_in_one_place() {
        var held = enquiry("2025-06-03", "2025-06-24", false);

        assertThat(broken(episode("2025-06-02", "", "2025-06-25", held))).isEmpty();
        assertThat(broken(episode("2025-06-02", "", "2025-06-24", held))).containsExactly("2884");
    }

    private static Child born(String born) {
        return new Child(who("CP-1", born, "", "F"), List.of(episode("2025-03-20", "", "")));
    }

    private static Child expected(String expected) {
        return new Child(who("CP-1", "", expected, "U"), List.of(episode("2025-03-20", "", "")));
    }
}
