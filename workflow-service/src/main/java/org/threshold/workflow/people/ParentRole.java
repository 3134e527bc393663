package org.threshold.workflow.people;

/** The places that every child's record has for parents (L-3.1.17). */
public enum ParentRole {
    MOTHER("mother"),
    FATHER("father"),
    /** Anybody else with parental responsibility. */
    OTHER_PARENTAL_RESPONSIBILITY("somebody else with parental responsibility");

    private final String words;

    ParentRole(String words) {
        this.words = words;
    }

    /** What somebody in this place is, in the middle of a sentence. */
    public String words() {
        return words;
    }
}
