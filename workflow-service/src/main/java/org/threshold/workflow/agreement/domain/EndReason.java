package org.threshold.workflow.agreement.domain;

import java.util.Arrays;
import java.util.Optional;

/** Why a person ends a written agreement. */
public enum EndReason {
    KEPT("kept", "It was kept to its end"),
    WITHDRAWN("withdrawn", "It is withdrawn"),
    REPLACED("replaced", "Another agreement or a plan replaces it");

    private final String code;
    private final String words;

    EndReason(String code, String words) {
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
    public static Optional<EndReason> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** How the agreement stands afterwards. */
    public AgreementState state() {
        return switch (this) {
            case KEPT -> AgreementState.KEPT;
            case WITHDRAWN -> AgreementState.WITHDRAWN;
            case REPLACED -> AgreementState.REPLACED;
        };
    }
}
