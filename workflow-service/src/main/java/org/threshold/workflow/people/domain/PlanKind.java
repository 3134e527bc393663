package org.threshold.workflow.people.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of plan a child had, if it had one. */
public enum PlanKind {
    CHILD_PROTECTION("child protection plan"),
    CHILD_IN_NEED("child in need plan"),
    LOOKED_AFTER("looked after plan"),

    /** There was a concern, and no plan followed from it, or nobody knows of one. */
    NONE("concern without a plan");

    private final String words;

    PlanKind(String words) {
        this.words = words;
    }

    /** The name in the API and in tables, for example {@code child-protection}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, for example "child protection plan". */
    public String words() {
        return words;
    }

    /** The kind with this code, if there is one. */
    public static Optional<PlanKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
