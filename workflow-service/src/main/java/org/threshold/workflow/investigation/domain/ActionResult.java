package org.threshold.workflow.investigation.domain;

import java.util.Arrays;

/** What became of an evidential action. */
public enum ActionResult {
    SECURED("secured", "Done, and the evidence is secured"),
    NOTHING_FOUND("nothing-found", "Done, and nothing was found"),
    NOT_POSSIBLE("not-possible", "It can no longer be done"),
    NOT_NEEDED("not-needed", "It is no longer needed");

    private final String code;
    private final String words;

    ActionResult(String code, String words) {
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

    /** The result stored as this code; anything else is a bug. */
    public static ActionResult of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
