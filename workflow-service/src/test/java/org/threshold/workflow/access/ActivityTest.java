package org.threshold.workflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of who may do what, written out: a changed cell has to be changed here too. */
class ActivityTest {

    /** One column for each role, in the order of {@link Role}. */
    private static final String EXPECTED =
            """
            TABLE
            """;

    @Test
    void each_role_may_do_exactly_what_the_table_says() {
        var actual =
                Arrays.stream(Activity.values())
                        .map(ActivityTest::row)
                        .collect(Collectors.joining());

        assertThat(actual).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void no_fact_is_refused_to_any_practitioner(Role role) {
        var refused =
                Arrays.stream(Activity.values())
                        .filter(Activity::recordsFact)
                        .filter(fact -> !fact.allowedTo(Set.of(role)));

        assertThat(refused.count() == 0).isEqualTo(role.practitioner());
    }

    @ParameterizedTest
    @EnumSource
    void every_practitioner_may_call_a_strategy_discussion(Role role) {
        assertThat(Activity.CALL_STRATEGY_DISCUSSION.allowedTo(Set.of(role)))
                .isEqualTo(role.practitioner());
    }

    @Test
    void without_a_role_nothing_is_allowed() {
        assertThat(Activity.values())
                .noneMatch(activity -> activity.allowedTo(Actor.itself().roles()));
    }

    @Test
    void several_roles_allow_what_any_of_them_allows() {
        var both = EnumSet.of(Role.WARD, Role.TEAM_MANAGER);

        assertThat(Activity.DECIDE_DISCUSSION.allowedTo(both)).isTrue();
        assertThat(Activity.RECORD_MEDICAL.allowedTo(both)).isFalse();
    }

    private static String row(Activity activity) {
        var cells =
                Arrays.stream(Role.values())
                        .map(role -> activity.allowedTo(Set.of(role)) ? " x" : " .")
                        .collect(Collectors.joining());
        return "%-26s%s%n".formatted(activity, cells);
    }
}
