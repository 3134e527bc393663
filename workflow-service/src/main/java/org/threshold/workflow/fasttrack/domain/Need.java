package org.threshold.workflow.fasttrack.domain;

import java.util.Arrays;

/**
 * What an initial child protection conference has to know to invite those who must come, and to
 * talk about the right child (R-C&amp;F-6: the statutory minimum only, and none of it a condition).
 */
public enum Need {
    BIRTH("birth", "The child’s date of birth"),
    HOME("home", "Where the child lives"),
    AT_HOME("at-home", "Who else lives with the child"),
    PARENTS("parents", "Each parent, and anybody else with parental responsibility"),
    GP("gp", "The child’s GP practice");

    private final String code;
    private final String words;

    Need(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The one stored as this code; anything else is a bug. */
    public static Need of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no need is " + code));
    }
}
