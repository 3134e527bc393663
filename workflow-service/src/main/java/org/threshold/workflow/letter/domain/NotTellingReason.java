package org.threshold.workflow.letter.domain;

import java.util.Arrays;
import org.threshold.workflow.people.ParentStanding.ExclusionReason;

/** Why a parent may not be told: the closed list of EV-30 (event catalogue, section 1). */
public enum NotTellingReason {
    NOT_SAFE("not-safe", "It would put a child or the other parent at risk"),
    POLICE_ASK("police-ask", "The police have asked that this parent is not told yet"),
    COURT("court", "An order of a court forbids it"),
    CANNOT_BE_FOUND("cannot-be-found", "Nobody knows who or where this parent is"),
    OTHER("other", "Another reason");

    private final String code;
    private final String words;

    NotTellingReason(String code, String words) {
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

    /** The reason stored as this code; anything else is a bug. */
    public static NotTellingReason of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The same reason as that for which a manager left the parent out of meetings and letters. */
    public static NotTellingReason of(ExclusionReason reason) {
        return switch (reason) {
            case RISK -> NOT_SAFE;
            case COURT_ORDER -> COURT;
            case POLICE_CONDITION -> POLICE_ASK;
            case WHEREABOUTS_UNKNOWN -> CANNOT_BE_FOUND;
            case OTHER -> OTHER;
        };
    }
}
