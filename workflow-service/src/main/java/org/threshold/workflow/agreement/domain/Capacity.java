package org.threshold.workflow.agreement.domain;

import java.util.Arrays;
import java.util.Optional;

/** Whether an adult can keep what they agree to, as somebody assessed it (L-3.1.23). */
public enum Capacity {
    NOT_ASSESSED("not-assessed", "Nobody has assessed it"),
    ABLE("able", "Can keep it"),
    WITH_SUPPORT("with-support", "Can keep it with support, which is arranged"),
    NOT_ABLE("not-able", "Cannot keep it");

    private final String code;
    private final String words;

    Capacity(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** The one with this code, if there is one. */
    public static Optional<Capacity> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Whether an agreement can bind this adult. */
    public boolean carries() {
        return this == ABLE || this == WITH_SUPPORT;
    }
}
