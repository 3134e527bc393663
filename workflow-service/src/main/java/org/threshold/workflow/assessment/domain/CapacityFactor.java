package org.threshold.workflow.assessment.domain;

/**
 * What is asked of each adult who cares for a child (lesson 3.1.2 of the review: depression,
 * self-esteem and learning difficulty were not assessed explicitly and early), with the factor of
 * the children in need census that it counts as.
 */
public enum CapacityFactor {
    DEPRESSION("depression", "4B", "Depression, or another difficulty of mental health"),
    /** The census has no factor of its own for it. */
    SELF_ESTEEM("self-esteem", "4B", "Low self-esteem, or little confidence as a parent"),
    LEARNING_DIFFICULTY("learning-difficulty", "5B", "A learning difficulty or disability"),
    DOMESTIC_ABUSE("domestic-abuse", "3B", "Is abused at home"),
    ALCOHOL("alcohol", "1B", "Misuses alcohol"),
    DRUGS("drugs", "2B", "Misuses drugs"),
    PHYSICAL("physical", "6B", "A physical disability or illness that bears on the care");

    private final String code;
    private final String census;
    private final String words;

    CapacityFactor(String code, String census, String words) {
        this.code = code;
        this.census = census;
        this.words = words;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** The assessment factor of the census, for example {@code 4B}. */
    public String census() {
        return census;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }
}
