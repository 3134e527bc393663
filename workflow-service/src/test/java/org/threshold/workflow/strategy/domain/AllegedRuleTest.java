package org.threshold.workflow.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;

/** L-3.1.8: whom a role means. */
class AllegedRuleTest {

    private static final PersonView MOTHER = person(1, PersonKind.ADULT);
    private static final PersonView FATHER = person(2, PersonKind.ADULT);
    private static final PersonView LODGER = person(3, PersonKind.ADULT);
    private static final PersonView SISTER = person(4, PersonKind.CHILD);
    private static final FamilyToday FAMILY =
            new FamilyToday(
                    person(9, PersonKind.CHILD),
                    List.of(
                            new ParentToday(
                                    ParentRole.MOTHER,
                                    new ParentStanding.KnownParent(MOTHER.id()),
                                    Optional.of(MOTHER))),
                    List.of(
                            new HomeToday(
                                    Address.of("2 Mill Lane"),
                                    List.of(with(MOTHER), with(LODGER), with(SISTER)))),
                    List.of(with(FATHER, "father")));

    @Test
    void a_parent_is_the_one_on_record() {
        assertThat(AllegedRule.adults("mother", FAMILY)).containsExactly(MOTHER.id());
        assertThat(AllegedRule.adults("father", FAMILY)).containsExactly(FATHER.id());
        assertThat(AllegedRule.adults("parent", FAMILY))
                .containsExactlyInAnyOrder(MOTHER.id(), FATHER.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "parents-partner", "relative", "carer", "other-carer"})
    @Requirement("L-3.1.8")
    void whoever_lives_there_and_is_no_parent_may_be_the_partner(String role) {
        assertThat(AllegedRule.adults(role, FAMILY)).containsExactly(LODGER.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-known", "professional", "another-child"})
    void a_role_outside_the_family_means_nobody_of_it(String role) {
        assertThat(AllegedRule.adults(role, FAMILY)).isEmpty();
    }

    private static Relation with(PersonView one, String... ties) {
        return new Relation(one, List.of(ties), false);
    }

    private static PersonView person(int number, PersonKind kind) {
        return new PersonView(
                new PersonId(new UUID(0, number)), "Somebody", new Born.Unknown(), kind);
    }
}
