package org.threshold.workflow.fasttrack.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.fasttrack.domain.AFamily.BORN;
import static org.threshold.workflow.fasttrack.domain.AFamily.PRACTICE;
import static org.threshold.workflow.fasttrack.domain.AFamily.alone;
import static org.threshold.workflow.fasttrack.domain.AFamily.family;
import static org.threshold.workflow.fasttrack.domain.AFamily.held;
import static org.threshold.workflow.fasttrack.domain.AFamily.home;
import static org.threshold.workflow.fasttrack.domain.AFamily.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.fasttrack.domain.NeedsRule.Held;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.ParentStanding;

/** What is still missing of what a conference has to know (R-C&amp;F-6). */
class NeedsRuleTest {

    @Test
    @Requirement("R-C&F-6")
    void what_is_recorded_is_carried_and_asked_of_nobody() {
        assertThat(NeedsRule.missing(AFamily.whole())).isEmpty();
    }

    @Test
    void of_a_child_of_whom_nothing_is_recorded_everything_is_missing() {
        var nothing = new Held(Optional.empty(), new GpPractice.NotRecorded());

        assertThat(NeedsRule.missing(nothing)).containsExactly(Need.values());
    }

    @Test
    void an_estimated_birth_still_has_to_be_found_out() {
        Born about = Born.aboutMonthsOld(3, LocalDate.parse("2026-11-23"));

        assertThat(NeedsRule.missing(held(family(about, List.of(home()), known()), PRACTICE)))
                .containsExactly(Need.BIRTH);
    }

    @Test
    void a_home_without_anybody_else_is_half_known() {
        assertThat(NeedsRule.missing(held(family(BORN, List.of(), known()), PRACTICE)))
                .containsExactly(Need.HOME, Need.AT_HOME);
        assertThat(NeedsRule.missing(held(family(BORN, List.of(alone()), known()), PRACTICE)))
                .containsExactly(Need.AT_HOME);
    }

    @Test
    void nobody_asked_about_the_father_is_missing_and_not_known_though_looked_for_is_an_answer() {
        var blank = family(BORN, List.of(home()), new ParentStanding.Blank());
        var lookedFor =
                family(
                        BORN,
                        List.of(home()),
                        new ParentStanding.UnknownEnquiriesMade("The mother was asked."));

        assertThat(NeedsRule.missing(held(blank, PRACTICE))).containsExactly(Need.PARENTS);
        assertThat(NeedsRule.missing(held(lookedFor, PRACTICE))).isEmpty();
    }

    @Test
    void to_be_registered_nowhere_is_an_answer_and_not_recorded_is_none() {
        var family = family(BORN, List.of(home()), known());

        assertThat(NeedsRule.missing(held(family, new GpPractice.NotRegistered()))).isEmpty();
        assertThat(NeedsRule.missing(held(family, new GpPractice.NotRecorded())))
                .containsExactly(Need.GP);
    }
}
