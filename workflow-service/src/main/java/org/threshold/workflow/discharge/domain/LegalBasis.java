package org.threshold.workflow.discharge.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * On what a child may be kept in hospital (L-3.1.9), and how long a plan may rest on it before it
 * is agreed anew.
 */
public enum LegalBasis {
    /** It ends when a parent says so; seven days are a product default. */
    PARENTAL_AGREEMENT(
            "parental-agreement",
            "The parents agree; that ends when one of them says so",
            Duration.ofDays(7),
            false),
    /** Accommodation under section 20; a parent may end it too, and seven days are a default. */
    SECTION_20(
            "section-20",
            "Section 20: the child is accommodated; a parent can end it at any time",
            Duration.ofDays(7),
            false),
    /** Children Act 1989, section 46(6): not longer than 72 hours. */
    POLICE_PROTECTION(
            "police-protection",
            "Police protection, for 72 hours at most",
            Duration.ofDays(3),
            true),
    /** Children Act 1989, section 45(1): not longer than eight days; an extension is a new plan. */
    EMERGENCY_PROTECTION_ORDER(
            "emergency-protection-order",
            "Emergency protection order, for 8 days at most",
            Duration.ofDays(8),
            true);

    private final String code;
    private final String words;
    private final Duration longest;
    private final boolean runsOut;

    LegalBasis(String code, String words, Duration longest, boolean runsOut) {
        this.code = code;
        this.words = words;
        this.longest = longest;
        this.runsOut = runsOut;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /**
     * Until when a plan may rest on it, UTC: what the law gives is counted from when the plan was
     * agreed, what people agree from now.
     */
    public Instant latest(Instant agreedAt, Instant now) {
        return (runsOut ? agreedAt : now).plus(longest);
    }

    /** The basis stored as this code; anything else is a bug. */
    public static LegalBasis of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no legal basis is called so"));
    }
}
