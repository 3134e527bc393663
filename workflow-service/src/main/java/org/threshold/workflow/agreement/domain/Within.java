package org.threshold.workflow.agreement.domain;

import java.util.Arrays;
import java.util.Optional;
import org.threshold.workflow.deadlines.LimitCode;

/** How soon after a breach the contingency of a term is done. */
public enum Within {
    NOT_SAID("not-said", "not said", Optional.empty()),
    AT_ONCE(
            "at-once",
            "at once, within the hour",
            Optional.of(LimitCode.AGREEMENT_CONTINGENCY_AT_ONCE)),
    SAME_DAY("same-day", "the same day", Optional.of(LimitCode.AGREEMENT_CONTINGENCY_SAME_DAY));

    private final String code;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a code or nothing
    private final Optional<LimitCode> limit;

    Within(String code, String words, Optional<LimitCode> limit) {
        this.code = code;
        this.words = words;
        this.limit = limit;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** The limit that a breach starts; empty where nobody said. */
    public Optional<LimitCode> limit() {
        return limit;
    }

    /** The one with this code, if there is one. */
    public static Optional<Within> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
