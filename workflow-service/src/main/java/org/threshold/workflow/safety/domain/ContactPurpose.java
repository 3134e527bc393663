package org.threshold.workflow.safety.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a contact out of hours is for, said first, because it decides what else is asked (R-TVP-6b:
 * both sides have to know from the start whether they hold a strategy discussion).
 */
public enum ContactPurpose {
    STRATEGY_DISCUSSION("strategy-discussion", "Strategy discussion"),
    INFORMATION("information", "Information"),
    REQUEST_FOR_ACTION("request-for-action", "Request for action"),
    NOTIFICATION("notification", "Notification");

    private final String code;
    private final String words;

    ContactPurpose(String code, String words) {
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

    /** The purpose with this code, if it is one. */
    public static Optional<ContactPurpose> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
