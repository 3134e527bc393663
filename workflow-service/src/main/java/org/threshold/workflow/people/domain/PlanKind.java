package org.threshold.workflow.people.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of plan a child had. */
public enum PlanKind {
    CHILD_PROTECTION,
    CHILD_IN_NEED,
    LOOKED_AFTER;

    /** The name in the API and in tables, for example {@code child-protection}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, for example "child protection". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind with this code, if there is one. */
    public static Optional<PlanKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
