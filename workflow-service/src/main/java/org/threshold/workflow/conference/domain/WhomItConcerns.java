package org.threshold.workflow.conference.domain;

import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.people.PersonId;

/**
 * Which adults a change concerns, for those who are told because of one of them (R-C&amp;F-9c): the
 * one whom it names, those whom the role means that it names, and, where it is domestic abuse or a
 * suspect of the police and nobody says whose, every adult of the household. In doubt an adult is
 * concerned.
 */
public final class WhomItConcerns {

    /** Every adult who lives with the child, and its parents. */
    private static final Set<String> EVERY_ADULT = Set.of("parent", "partner");

    private static final Set<String> NO_ADULT_OF_THE_FAMILY = Set.of("sibling", "professional");

    private WhomItConcerns() {}

    /** Whether it names this adult. */
    public static boolean names(NewChange change, PersonId adult) {
        return change.code("adult").equals(adult.value().toString());
    }

    /** What those are to the child whom it concerns besides. */
    public static Set<String> roles(NewChange change) {
        if (change.kind() == ChangeKind.DASH_ASSESSED
                || change.kind() == ChangeKind.SUSPECT_STATUS) {
            return EVERY_ADULT;
        }
        return change.kind() == ChangeKind.FURTHER_ALLEGATION
                ? against(change.code("against"))
                : Set.of();
    }

    private static Set<String> against(String role) {
        if (NO_ADULT_OF_THE_FAMILY.contains(role)) {
            return Set.of();
        }
        return Set.of("mother", "father", "partner", "relative", "carer").contains(role)
                ? Set.of(role)
                : EVERY_ADULT;
    }
}
