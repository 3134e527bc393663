package org.threshold.workflow.carer.domain;

import java.util.Arrays;
import java.util.Optional;

/** How far the check by the police has come (R-TVP-4). */
public enum PoliceCheck {
    DONE("done", "Done"),
    URGENT_VERBAL("urgent-verbal", "Asked and answered by telephone, because it was urgent"),
    OUTSTANDING("outstanding", "Outstanding");

    private final String code;
    private final String words;

    PoliceCheck(String code, String words) {
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

    /** The one with this code, if there is one. */
    public static Optional<PoliceCheck> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
