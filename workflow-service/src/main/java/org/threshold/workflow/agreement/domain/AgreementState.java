package org.threshold.workflow.agreement.domain;

import java.util.Arrays;
import java.util.Optional;

/** How a written agreement stands. None of these is protection (R-4.2-8a). */
public enum AgreementState {
    DRAFTED("drafted", "Drafted: it is not in force"),
    ACTIVE("active", "In force as a record of expectations"),
    KEPT("kept", "Ended: kept to its end"),
    WITHDRAWN("withdrawn", "Ended: withdrawn"),
    REPLACED("replaced", "Ended: replaced"),
    BREACHED("breached", "Ended: it was not kept");

    private final String code;
    private final String words;

    AgreementState(String code, String words) {
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
    public static Optional<AgreementState> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Whether it has come to an end, however. */
    public boolean ended() {
        return this != DRAFTED && this != ACTIVE;
    }
}
