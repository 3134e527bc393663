package org.threshold.workflow.investigation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.people.ParentRole.FATHER;
import static org.threshold.workflow.people.ParentRole.MOTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.people.Address;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.FamilyToday.HomeToday;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;

class AbsentParentRuleTest {

    private static final PersonView CHILD = person(1, PersonKind.CHILD);
    private static final PersonView AT_HOME = person(2, PersonKind.ADULT);
    private static final PersonView ELSEWHERE = person(3, PersonKind.ADULT);

    private final FamilyToday family =
            new FamilyToday(
                    CHILD,
                    List.of(
                            new ParentToday(
                                    MOTHER,
                                    new ParentStanding.KnownParent(AT_HOME.id()),
                                    Optional.of(AT_HOME)),
                            new ParentToday(
                                    FATHER,
                                    new ParentStanding.KnownParent(ELSEWHERE.id()),
                                    Optional.of(ELSEWHERE))),
                    List.of(
                            new HomeToday(
                                    Address.of("1 Lane"),
                                    List.of(new Relation(AT_HOME, List.of("mother"), false)))),
                    List.of(new Relation(ELSEWHERE, List.of("father"), false)));

    @Test
    void whoever_lives_with_the_child_is_there_to_answer() {
        assertThat(AbsentParentRule.absent(family, MOTHER)).isFalse();
    }

    @Test
    @Requirement("L-3.1.17")
    void whoever_lives_elsewhere_or_is_not_recorded_is_not() {
        var nobody = new FamilyToday(CHILD, List.of(), family.homes(), List.of());

        assertThat(AbsentParentRule.absent(family, FATHER)).isTrue();
        assertThat(AbsentParentRule.absent(nobody, FATHER)).isTrue();
    }

    private static PersonView person(long id, PersonKind kind) {
        return new PersonView(
                new PersonId(new UUID(0, id)),
                "A person",
                new Born.Known(LocalDate.of(1990, 1, 1)),
                kind);
    }
}
