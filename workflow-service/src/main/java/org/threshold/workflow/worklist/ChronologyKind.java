package org.threshold.workflow.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing happened, by which a chronology can be narrowed (R-4.2-7c). */
public enum ChronologyKind {
    REFERRAL("Referrals and what was decided on them"),
    CHANGE("Changes of circumstance"),
    STRATEGY_MEETING("Strategy meetings"),
    ENQUIRY("Outcomes of section 47 enquiries"),
    RETURN_HOME("Decisions on a return home");

    private final String words;

    ChronologyKind(String words) {
        this.words = words;
    }

    /** The kind with this code, if there is one. */
    public static Optional<ChronologyKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }
}
