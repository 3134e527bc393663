package org.threshold.workflow.worklist;

/**
 * What a child protection conference reads of a case, in the order of its report (recommendation
 * Children and Families 11 of the review). That nobody has recorded anything is printed too.
 */
public enum ConferenceChapter {
    FAMILY("The family", "Nobody of the family is recorded."),
    RISKS("Register of risks", "No risk is recorded."),
    CHILD("What the child says and shows", "It is not recorded that anybody saw the child."),
    PARENTS("What the parents say", "It is not recorded that anybody spoke to a parent."),
    AGENCIES("What the agencies contribute", "No agency’s contribution is recorded."),
    FOUND("What was found out", "No finding is recorded.");

    private final String words;
    private final String nothing;

    ConferenceChapter(String words, String nothing) {
        this.words = words;
        this.nothing = nothing;
    }

    /** Its heading. */
    public String words() {
        return words;
    }

    /** What stands there when no feature holds anything of it. */
    public String nothing() {
        return nothing;
    }
}
