package org.threshold.workflow.people.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an adult was in the plan of a child. */
public enum ConcernRole {
    /** The reason for the plan, or part of it. */
    RISK,
    PARENT,
    CARER,
    PROTECTIVE;

    /** The name in the API and in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this code, if there is one. */
    public static Optional<ConcernRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
