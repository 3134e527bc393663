package org.threshold.workflow.census.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.census.domain.rule.Given.broken;
import static org.threshold.workflow.census.domain.rule.Given.child;
import static org.threshold.workflow.census.domain.rule.Given.day;
import static org.threshold.workflow.census.domain.rule.Given.episode;
import static org.threshold.workflow.census.domain.rule.Given.referred;
import static org.threshold.workflow.census.domain.rule.Given.who;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusReturn.Child;

/** What has to be right of a file and of each child in it. */
class ChildRulesTest {

    private static final Child GOOD = child(who("CP-1", "2015-06-01", "", "F"));

    @Test
    void rule_100_the_file_is_given_as_at_31_March() {
        assertThat(broken(new CensusReturn(day("2026-03-31"), List.of(GOOD)))).isEmpty();
        assertThat(broken(new CensusReturn(day("2026-03-30"), List.of(GOOD))))
                .containsExactly("100");
        assertThat(broken(new CensusReturn(day(""), List.of(GOOD)))).containsExactly("100");
    }

    @Test
    void rule_2886Q_of_at_most_two_in_a_hundred_the_sex_is_not_known() {
        assertThat(broken(hundred(2))).isEmpty();
        assertThat(broken(hundred(3))).containsExactly("2886Q");
    }

    @Test
    void rule_4180_the_sex_is_M_F_or_U() {
        assertThat(broken(child(who("CP-1", "2015-06-01", "", "M")))).isEmpty();
        assertThat(broken(child(who("CP-1", "2015-06-01", "", "m")))).containsExactly("4180");
        assertThat(broken(child(who("CP-1", "2015-06-01", "", "")))).contains("4180");
    }

    @Test
    void rule_8500_each_child_has_an_identifier() {
        assertThat(broken(child(who("", "2015-06-01", "", "F")))).containsExactly("8500");
    }

    @Test
    void rule_8510_no_two_children_have_the_same_identifier() {
        assertThat(broken(GOOD, child(who("CP-2", "2015-06-01", "", "F")))).isEmpty();
        assertThat(broken(GOOD, GOOD)).containsExactly("8510");
    }

    @Test
    void rule_8520_nobody_is_born_after_31_March() {
        assertThat(broken(child(who("CP-1", "2026-03-09", "", "F")))).isEmpty();
        Child late =
                new Child(
                        who("CP-1", "2026-04-01", "", "F"), List.of(episode("2026-03-02", "", "")));
        Child last =
                new Child(
                        who("CP-1", "2026-03-31", "", "F"), List.of(episode("2026-03-02", "", "")));
        assertThat(broken(last)).isEmpty();
        assertThat(broken(late)).containsExactly("8520");
    }

    @Test
    void rule_8525_there_is_either_a_day_of_birth_or_an_expected_day() {
        assertThat(broken(child(who("CP-1", "", "", "F")))).containsExactly("8525");
        assertThat(broken(child(who("CP-1", "2015-06-01", "2026-03-09", "U"))))
                .containsExactly("8525");
    }

    @Test
    void rule_8530Q_a_child_is_expected_from_30_days_before_to_nine_months_after() {
        assertThat(broken(unborn("2026-03-01"))).isEmpty();
        assertThat(broken(unborn("2026-02-28"))).containsExactly("8530Q");
        assertThat(broken(unborn("2026-12-31"))).isEmpty();
        assertThat(broken(unborn("2027-01-01"))).containsExactly("8530Q");
    }

    @Test
    void rule_8750_the_sex_of_an_unborn_child_is_U() {
        assertThat(broken(child(who("CP-1", "", "2026-03-09", "U")))).isEmpty();
        assertThat(broken(child(who("CP-1", "", "2026-03-09", "F")))).containsExactly("8750");
    }

    @Test
    void rule_8775Q_nobody_is_older_than_25() {
        assertThat(broken(child(who("CP-1", "2001-03-31", "", "F")))).isEmpty();
        assertThat(broken(child(who("CP-1", "2001-03-30", "", "F")))).containsExactly("8775Q");
        Child before =
                new Child(
                        who("CP-1", "2001-03-30", "", "F"),
                        List.of(episode("2025-06-02", "2026-03-30", "")));
        assertThat(broken(before)).isEmpty();
    }

    @Test
    void rule_8590_each_child_was_in_need() {
        assertThat(broken(new Child(who("CP-1", "2015-06-01", "", "F"), List.of())))
                .containsExactly("8590");
    }

    @Test
    void rule_8815_one_time_in_need_is_open() {
        var last = episode("2026-03-31", "", "");

        assertThat(broken(last, last)).containsExactly("8815");
        assertThat(broken(last, episode(referred("2026-03-31", "2A", true), "", ""))).isEmpty();
    }

    @Test
    void rule_8816_the_open_one_is_the_latest() {
        var last = episode(referred("2026-03-31", "2A", true), "", "");

        assertThat(broken(episode("2026-03-31", "", ""), last)).isEmpty();
        assertThat(broken(episode("2026-03-30", "", ""), last)).containsExactly("8816");
    }

    @Test
    void rule_8820_times_in_need_do_not_overlap() {
        var open = episode("2025-09-01", "", "");

        assertThat(broken(episode("2025-06-02", "2025-09-01", ""), open)).isEmpty();
        assertThat(broken(episode("2025-06-02", "2025-09-02", ""), open)).containsExactly("8820");
    }

    private static Child unborn(String expected) {
        return new Child(who("CP-1", "", expected, "U"), List.of(episode("2026-03-31", "", "")));
    }

    private static Child[] hundred(int unknown) {
        return IntStream.range(0, 100)
                .mapToObj(at -> child(who("CP-" + at, "2015-06-01", "", at < unknown ? "U" : "M")))
                .toArray(Child[]::new);
    }
}
