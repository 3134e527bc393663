package org.threshold.workflow.agreement.domain;

import java.util.Arrays;
import java.util.Optional;
import org.threshold.workflow.deadlines.LimitCode;

/**
 * How often a monitor checks. An agreement lasts days, so a check is never rarer than every other
 * day.
 */
public enum CheckEvery {
    NOT_SAID("not-said", "not said", Optional.empty()),
    TWICE_A_DAY("twice-a-day", "twice a day", Optional.of(LimitCode.AGREEMENT_CHECK_TWICE_A_DAY)),
    DAILY("daily", "once a day", Optional.of(LimitCode.AGREEMENT_CHECK_DAILY)),
    EVERY_OTHER_DAY(
            "every-other-day",
            "every other day",
            Optional.of(LimitCode.AGREEMENT_CHECK_EVERY_OTHER_DAY));

    private final String code;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a code or nothing
    private final Optional<LimitCode> limit;

    CheckEvery(String code, String words, Optional<LimitCode> limit) {
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

    /** The limit by which the next check is due; empty where nobody said. */
    public Optional<LimitCode> limit() {
        return limit;
    }

    /** The one with this code, if there is one. */
    public static Optional<CheckEvery> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
