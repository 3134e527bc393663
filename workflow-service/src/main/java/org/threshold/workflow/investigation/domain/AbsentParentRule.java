package org.threshold.workflow.investigation.domain;

import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.PersonId;

/**
 * Whether a parent is there to answer what is alleged: only whoever is known to live with the child
 * is. Of anybody else an account is taken as it is told, unless somebody has to ask (L-3.1.17).
 */
public final class AbsentParentRule {

    private AbsentParentRule() {}

    /** Whether the parent in this place is absent. */
    public static boolean absent(FamilyToday family, ParentRole place) {
        return family.parents().stream()
                .filter(parent -> parent.role().equals(place))
                .flatMap(parent -> parent.person().stream())
                .noneMatch(person -> livesWithTheChild(family, person.id()));
    }

    private static boolean livesWithTheChild(FamilyToday family, PersonId person) {
        return family.homes().stream()
                .flatMap(home -> home.with().stream())
                .anyMatch(relation -> relation.person().id().equals(person));
    }
}
