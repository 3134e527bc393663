package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;

/** Whether the police keep away from a child everybody whom they suspect. */
class KeptAwayRuleTest {

    private static final String AWAY = "Not within 100 metres of the home.";

    @ParameterizedTest
    @EnumSource
    @Requirement("R-4.2-8a")
    void only_conditions_that_last_the_night_keep_somebody_away(SuspectStatus status) {
        boolean free =
                Set.of(SuspectStatus.ON_BAIL, SuspectStatus.RELEASED, SuspectStatus.CHARGED)
                        .contains(status);

        assertThat(KeptAwayRule.keptAway(List.of(suspect(status, AWAY)))).isEqualTo(free);
        assertThat(KeptAwayRule.keptAway(List.of(suspect(status, " ")))).isFalse();
    }

    @Test
    void everybody_suspected_has_to_be_kept_away_and_one_eliminated_need_not_be() {
        var bailed = suspect(SuspectStatus.ON_BAIL, AWAY);

        assertThat(KeptAwayRule.keptAway(List.of())).isFalse();
        assertThat(KeptAwayRule.keptAway(List.of(bailed, suspect(SuspectStatus.UNKNOWN, ""))))
                .isFalse();
        assertThat(KeptAwayRule.keptAway(List.of(bailed, suspect(SuspectStatus.ELIMINATED, ""))))
                .isTrue();
        assertThat(KeptAwayRule.keptAway(List.of(suspect(SuspectStatus.ELIMINATED, AWAY))))
                .isFalse();
    }

    private static Suspect suspect(SuspectStatus status, String conditions) {
        return new Suspect(
                new SuspectId(UUID.randomUUID()),
                Given.ID,
                RoleInCase.FATHER,
                "",
                new Suspect.Stand(status, conditions),
                new Suspect.Review.None());
    }
}
