package org.threshold.workflow.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.safety.domain.Given.officer;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;

/** L-3.1.18, R-TVP-6a: out of hours the police are a sergeant or above. */
class SupervisorRuleTest {

    private static final PoliceKnown NIGHT = new PoliceKnown(true, Map.of());
    private static final PoliceKnown DAY = new PoliceKnown(false, Map.of());
    private static final Participant DOCTOR =
            new Participant(Agency.HOSPITAL, Rank.NONE, "A doctor");

    @ParameterizedTest
    @EnumSource(
            value = Rank.class,
            names = {"NONE", "CONSTABLE"})
    @Requirement({"L-3.1.18", "R-TVP-6a"})
    void below_a_sergeant_the_discussion_is_not_complete(Rank rank) {
        var refusal = SupervisorRule.refusals(List.of(DOCTOR, officer(rank)), NIGHT).getFirst();

        assertThat(refusal.field()).isEqualTo("participants");
        assertThat(refusal.problem()).contains("sergeant or above").contains("3.1.18");
        assertThat(refusal.remedy()).contains("bring in their sergeant");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rank.class,
            names = {"NONE", "CONSTABLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void from_a_sergeant_on_it_is(Rank rank) {
        assertThat(SupervisorRule.refusals(List.of(DOCTOR, officer(rank)), NIGHT)).isEmpty();
    }

    @Test
    void a_constable_beside_their_sergeant_is_no_hindrance() {
        var both = List.of(officer(Rank.CONSTABLE), officer(Rank.SERGEANT));

        assertThat(SupervisorRule.refusals(both, NIGHT)).isEmpty();
    }

    @Test
    void a_sergeant_of_another_agency_does_not_count() {
        var other = new Participant(Agency.HOSPITAL, Rank.SERGEANT, "Somebody");

        assertThat(SupervisorRule.refusals(List.of(other, officer(Rank.CONSTABLE)), NIGHT))
                .hasSize(1);
    }

    @Test
    void in_office_hours_the_rank_is_not_asked_for() {
        assertThat(SupervisorRule.refusals(List.of(officer(Rank.CONSTABLE)), DAY)).isEmpty();
    }

    @Test
    void without_the_police_it_is_complete_at_no_hour() {
        assertThat(SupervisorRule.refusals(List.of(DOCTOR), NIGHT)).hasSize(1);
        assertThat(SupervisorRule.refusals(List.of(DOCTOR), DAY)).hasSize(1);
    }

    @Test
    @Requirement("R-TVP-6a")
    void whoever_is_of_a_lower_rank_by_their_account_is_no_supervising_officer() {
        var typed = officer(Rank.SERGEANT);
        var known = new PoliceKnown(true, Map.of(typed, Rank.CONSTABLE));

        assertThat(SupervisorRule.refusals(List.of(typed), known))
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).contains("by their own account"));
        assertThat(SupervisorRule.unconfirmed(List.of(typed), known)).isFalse();
    }

    @Test
    void whoever_is_a_sergeant_by_their_account_is_one_whatever_was_typed() {
        var typed = officer(Rank.NONE);
        var known = new PoliceKnown(true, Map.of(typed, Rank.SERGEANT));

        assertThat(SupervisorRule.refusals(List.of(typed), known)).isEmpty();
        assertThat(SupervisorRule.unconfirmed(List.of(typed), known)).isFalse();
    }

    @Test
    @Requirement("R-TVP-6a")
    void an_officer_without_an_account_is_taken_at_their_word_and_confirmed_later() {
        var typed = List.of(officer(Rank.SERGEANT));

        assertThat(SupervisorRule.refusals(typed, NIGHT)).isEmpty();
        assertThat(SupervisorRule.unconfirmed(typed, NIGHT)).isTrue();
        assertThat(SupervisorRule.unconfirmed(typed, DAY)).isFalse();
        assertThat(SupervisorRule.unconfirmed(List.of(officer(Rank.CONSTABLE)), NIGHT)).isFalse();
    }
}
