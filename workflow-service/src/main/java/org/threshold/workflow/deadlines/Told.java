package org.threshold.workflow.deadlines;

import java.util.Locale;

/**
 * Whom a rung tells. Some are roles of ours, with the code of the staff role; the others stand in
 * relation to what waits, and whoever listens knows who that is.
 */
public enum Told {
    DUTY_SOCIAL_WORKER("duty social worker"),
    TEAM_MANAGER("team manager"),
    SERVICE_MANAGER("service manager"),
    HEAD_OF_SERVICE("head of service"),
    EDT_WORKER("EDT worker"),
    EDT_MANAGER("EDT manager"),
    ON_CALL_SENIOR_MANAGER("on-call senior manager"),
    POLICE_REFERRAL_SERGEANT("police referral sergeant"),
    DUTY_INSPECTOR("duty inspector"),
    /** The hospital’s, for its children’s wards. */
    CLINICAL_LEAD("clinical lead of the hospital"),
    /** Who chairs the strategy discussion. */
    CHAIR("chair"),
    /** Whoever the work waits for, in whichever agency. */
    OWNER("its owner"),
    /** Our social worker who leads the case. */
    OUR_LEAD("our lead social worker"),
    /** The owner's supervisor, in the owner's agency. */
    OWNERS_SUPERVISOR("the owner's supervisor"),
    /** The owner's manager, in the owner's agency. */
    OWNERS_MANAGER("the owner's manager"),
    /** The agency and role that a notification is for. */
    RECIPIENT("the recipient"),
    /** The supervisor in the recipient's agency. */
    RECIPIENTS_SUPERVISOR("the recipient's own supervisor"),
    /** The safeguarding lead of each GP practice that was asked, in the practice. */
    PRACTICE_SAFEGUARDING_LEAD("the practice's safeguarding lead");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String words;

    Told(String words) {
        this.words = words;
    }

    /** How it is stored: {@code team-manager}. */
    public String code() {
        return code;
    }

    /** How people are shown it. */
    public String words() {
        return words;
    }

    /** The one stored as this code; anything else is a bug. */
    public static Told of(String code) {
        for (var told : values()) {
            if (told.code.equals(code)) {
                return told;
            }
        }
        throw new IllegalArgumentException("No rung tells '" + code + "'.");
    }
}
