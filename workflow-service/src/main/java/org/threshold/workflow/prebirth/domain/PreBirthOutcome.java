package org.threshold.workflow.prebirth.domain;

import java.util.Arrays;

/** What a pre-birth assessment comes to. */
public enum PreBirthOutcome {
    NO_FURTHER_ACTION("no-further-action", "No further action"),
    EARLY_HELP("early-help", "Early help"),
    CHILD_IN_NEED_PLAN("child-in-need-plan", "A child in need plan from before the birth"),
    STRATEGY_DISCUSSION("strategy-discussion", "A strategy discussion, called now");

    private final String code;
    private final String words;

    PreBirthOutcome(String code, String words) {
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

    /** Whether it protects the child at once, and so waits for nothing. */
    public boolean protects() {
        return this == STRATEGY_DISCUSSION;
    }

    /** The one stored as this code; anything else is a bug. */
    public static PreBirthOutcome of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
