package org.threshold.workflow.gp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.people.GpPractice.NotRecorded;
import org.threshold.workflow.people.GpPractice.NotRegistered;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.people.PersonId;

class SearchRuleTest {

    private final Member child = member(1, Whose.CHILD, new NotRecorded());
    private final Member mother = member(2, Whose.PARENT_OR_CARER, new NotRecorded());
    private final Member father = member(3, Whose.PARENT_OR_CARER, new RegisteredAt("K82001"));
    private final Member aunt = member(4, Whose.PARENT_OR_CARER, new NotRegistered());
    private final List<Member> family = List.of(child, mother, father, aunt);

    @Test
    @Requirement({"L-3.1.21", "R-4.2-5a"})
    void the_practice_of_each_of_child_and_parents_of_whom_none_is_recorded_is_to_be_found() {
        assertThat(SearchRule.toFind(family, Set.of())).containsExactly(child, mother);
    }

    @Test
    @Requirement("L-3.1.21")
    void whoever_is_registered_nowhere_is_a_concern_and_not_looked_for() {
        assertThat(SearchRule.notRegistered(family, Set.of())).containsExactly(aunt);
    }

    @Test
    void nobody_is_asked_about_twice_in_a_case() {
        Set<PersonId> asked = Set.of(child.person(), aunt.person());

        assertThat(SearchRule.toFind(family, asked)).containsExactly(mother);
        assertThat(SearchRule.notRegistered(family, asked)).isEmpty();
    }

    private static Member member(int number, Whose whose, GpPractice practice) {
        return new Member(new PersonId(new UUID(0, number)), whose, practice);
    }
}
