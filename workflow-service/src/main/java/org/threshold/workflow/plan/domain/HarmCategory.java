package org.threshold.workflow.plan.domain;

import java.util.Arrays;

/** Why a child is the subject of a plan: the categories of abuse of the children in need census. */
public enum HarmCategory {
    NEGLECT("neglect", "Neglect"),
    PHYSICAL("physical", "Physical harm"),
    SEXUAL("sexual", "Sexual harm"),
    EMOTIONAL("emotional", "Emotional harm"),
    MORE_THAN_ONE("more-than-one", "More than one kind of harm");

    private final String code;
    private final String words;

    HarmCategory(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As stored and sent; the codes of EV-27. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** The one stored as this code; anything else is a bug. */
    public static HarmCategory of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no category is " + code));
    }
}
