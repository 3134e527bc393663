package org.threshold.workflow.strategy;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is in play in a concern, as far as it decides who must come and by when. A fact is added to
 * a discussion and never taken away again: rules only pull up.
 */
public enum Fact {
    /** A child is or may be injured. */
    INJURY("injury"),
    /** A child was, or may have to be, examined by a doctor for this concern. */
    MEDICAL("medical"),
    /** A child is, or during the discussion was, in hospital. */
    IN_HOSPITAL("in-hospital");

    private final String code;

    Fact(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** The fact with this code, if it is one. */
    public static Optional<Fact> of(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
    }
}
