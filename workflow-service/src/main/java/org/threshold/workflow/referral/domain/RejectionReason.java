package org.threshold.workflow.referral.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a manager may hold that a stated suspicion does not meet the threshold.
 *
 * <p>"Insufficient evidence" is not among them and never will be: the threshold is suspicion, and
 * the strategy discussion is where it is tested (review, para. 3.1.4).
 */
public enum RejectionReason {
    CLINICIAN_FOUND_NO_INJURY("clinician-found-no-injury"),
    ANOTHER_CHILD("another-child"),
    KNOWN_TO_BE_FALSE("known-to-be-false"),
    ALREADY_IN_OPEN_DISCUSSION("already-in-open-discussion");

    private final String code;

    RejectionReason(String code) {
        this.code = code;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** The reason with this code, if it is one. */
    public static Optional<RejectionReason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }
}
