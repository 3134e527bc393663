package org.threshold.workflow.liaison.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.liaison.domain.ALiaison.child;
import static org.threshold.workflow.liaison.domain.ALiaison.elsewhere;
import static org.threshold.workflow.liaison.domain.ALiaison.family;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.referral.CaseRef;

class AgendaTest {

    @Test
    @Requirement("R-HV-2")
    void a_family_is_there_with_every_child_also_one_registered_elsewhere() {
        var agenda = Agenda.of(List.of(family("CP-1", child(1), elsewhere(2))), List.of());

        assertThat(agenda.items())
                .containsExactly(
                        new AgendaItem(
                                List.of(new CaseRef("CP-1")),
                                List.of(child(1), elsewhere(2)),
                                false));
    }

    @Test
    void families_that_share_no_child_are_items_of_their_own() {
        var agenda =
                Agenda.of(List.of(family("CP-1", child(1)), family("CP-2", child(2))), List.of());

        assertThat(agenda.items()).hasSize(2);
        assertThat(agenda.children()).containsExactly(child(1), child(2));
    }

    @Test
    @Requirement("R-GP-1")
    void two_cases_of_one_family_are_one_item() {
        var agenda =
                Agenda.of(
                        List.of(
                                family("CP-1", child(1), child(2)),
                                family("CP-2", child(2), child(1))),
                        List.of());

        assertThat(agenda.items()).hasSize(1);
        assertThat(agenda.items().getFirst().cases())
                .containsExactly(new CaseRef("CP-1"), new CaseRef("CP-2"));
        assertThat(agenda.children()).containsExactly(child(1), child(2));
    }

    @Test
    void a_child_with_two_homes_joins_what_was_two_items() {
        var agenda =
                Agenda.of(
                        List.of(
                                family("CP-1", child(1)),
                                family("CP-2", child(2)),
                                family("CP-3", child(3), child(1), child(2))),
                        List.of());

        assertThat(agenda.items()).hasSize(1);
        assertThat(agenda.children()).containsExactly(child(1), child(2), child(3));
    }

    @Test
    @Requirement("R-HV-2")
    void a_family_of_which_a_child_was_not_considered_comes_first_and_whole() {
        var agenda =
                Agenda.of(
                        List.of(family("CP-1", child(1)), family("CP-2", child(2), child(3))),
                        List.of(List.of(child(3))));

        assertThat(agenda.items())
                .containsExactly(
                        new AgendaItem(
                                List.of(new CaseRef("CP-2")), List.of(child(2), child(3)), true),
                        new AgendaItem(List.of(new CaseRef("CP-1")), List.of(child(1)), false));
    }

    @Test
    @Requirement("R-HV-2")
    void a_child_that_was_not_considered_stays_though_no_case_is_open_any_more() {
        var agenda = Agenda.of(List.of(), List.of(List.of(child(3))));

        assertThat(agenda.items())
                .containsExactly(new AgendaItem(List.of(), List.of(child(3)), true));
    }

    @Test
    @Requirement("R-HV-2")
    void a_family_is_left_until_each_of_its_children_has_an_answer() {
        var agenda =
                Agenda.of(
                        List.of(family("CP-1", child(1), elsewhere(2)), family("CP-3", child(3))),
                        List.of());

        assertThat(agenda.left(Set.of(child(1).person(), child(3).person())))
                .containsExactly(List.of(elsewhere(2)));
        assertThat(agenda.left(Set.of(child(1).person(), child(2).person(), child(3).person())))
                .isEmpty();
    }

    @Test
    void a_family_without_a_child_is_none() {
        assertThatThrownBy(() -> new AgendaItem(List.of(), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
