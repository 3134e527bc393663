package org.threshold.workflow.document.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * How it is known who sent an e-mail (R-Hosp-3c). The addresses of agencies are known to the
 * notification service alone, so a person compares, and says how.
 */
public enum SenderCheck {
    KNOWN_ADDRESS("known-address", "The address is one that the agency is known by", true),
    PHONED_BACK("phoned-back", "The agency was rung on a known number, and said so", true),
    OWN_SYSTEM("own-system", "The agency’s own system filed it under its key", true),
    NOT_VERIFIED("not-verified", "Nobody has verified it yet", false),
    NOT_THEIRS("not-theirs", "Whoever it names did not send it", false);

    private final String code;
    private final String words;
    private final boolean verified;

    SenderCheck(String code, String words, boolean verified) {
        this.code = code;
        this.words = words;
        this.verified = verified;
    }

    /** What may be said when an e-mail is filed. */
    public static List<SenderCheck> whenFiled() {
        return List.of(KNOWN_ADDRESS, PHONED_BACK, NOT_VERIFIED);
    }

    /** What may come of verifying the sender. */
    public static List<SenderCheck> whenChecked() {
        return Stream.of(values()).filter(one -> one != NOT_VERIFIED && one != OWN_SYSTEM).toList();
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether the e-mail comes from whom it says. */
    public boolean verified() {
        return verified;
    }
}
