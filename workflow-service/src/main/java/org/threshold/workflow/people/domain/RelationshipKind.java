package org.threshold.workflow.people.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.threshold.workflow.people.FamilyToday.Relation;
import org.threshold.workflow.people.ParentRole;

/** How one person belongs to another. A suspicion is none of these: it belongs to a case. */
public enum RelationshipKind {
    MOTHER(ParentRole.MOTHER.words()),
    FATHER(ParentRole.FATHER.words()),
    /** Holds parental responsibility without being mother or father. */
    OTHER_PARENTAL_RESPONSIBILITY(ParentRole.OTHER_PARENTAL_RESPONSIBILITY.words()),
    PARTNER("partner"),
    SIBLING(Relation.SIBLING),
    CARER("carer");

    private final String words;

    RelationshipKind(String words) {
        this.words = words;
    }

    /** What somebody is, in the middle of a sentence, for example "mother". */
    public String words() {
        return words;
    }

    /** The name in the API and in tables, for example {@code other-parental-responsibility}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What somebody in a place for a parent is to the child. */
    public static RelationshipKind of(ParentRole role) {
        return switch (role.kind()) {
            case MOTHER -> MOTHER;
            case FATHER -> FATHER;
            case OTHER_PARENTAL_RESPONSIBILITY -> OTHER_PARENTAL_RESPONSIBILITY;
        };
    }

    /** The kind with this code, if there is one. */
    public static Optional<RelationshipKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether it holds both ways, so that it is recorded once. */
    public boolean mutual() {
        return this == PARTNER || this == SIBLING;
    }
}
