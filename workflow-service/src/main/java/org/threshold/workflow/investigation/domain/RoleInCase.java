package org.threshold.workflow.investigation.domain;

import java.util.Arrays;
import java.util.Optional;
import org.threshold.workflow.people.ParentRole;

/** What somebody is to the child: who alleges, who is alleged against, who is suspected. */
public enum RoleInCase {
    CHILD("child", "the child"),
    MOTHER("mother", "the mother"),
    FATHER("father", "the father"),
    /** Who says something may be told as a parent without saying which. */
    PARENT("parent", "a parent"),
    PARENTS_PARTNER("parents-partner", "a parent’s partner"),
    OTHER_CARER("other-carer", "another carer"),
    RELATIVE("relative", "a relative"),
    ANOTHER_CHILD("another-child", "another child"),
    NEIGHBOUR_OR_PUBLIC("neighbour-or-public", "a neighbour or member of the public"),
    PROFESSIONAL("professional", "a professional"),
    NOT_KNOWN("not-known", "somebody not known");

    private final String code;
    private final String words;

    RoleInCase(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** For people, in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** The place in the family of a parent who is named as one; empty for everybody else. */
    public Optional<ParentRole> parent() {
        return switch (this) {
            case MOTHER -> Optional.of(ParentRole.MOTHER);
            case FATHER -> Optional.of(ParentRole.FATHER);
            case CHILD,
                    PARENT,
                    PARENTS_PARTNER,
                    OTHER_CARER,
                    RELATIVE,
                    ANOTHER_CHILD,
                    NEIGHBOUR_OR_PUBLIC,
                    PROFESSIONAL,
                    NOT_KNOWN ->
                    Optional.empty();
        };
    }

    /** The role stored as this code; anything else is a bug. */
    public static RoleInCase of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
