package org.threshold.workflow.agreement.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a monitor found at a check. */
public enum Found {
    KEPT("kept", "It is kept, as far as was seen"),
    NOT_SEEN("not-seen", "Nothing could be seen"),
    SUSPECTED("suspected", "It may not be kept"),
    BROKEN("broken", "It is not kept");

    private final String code;
    private final String words;

    Found(String code, String words) {
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
    public static Optional<Found> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
