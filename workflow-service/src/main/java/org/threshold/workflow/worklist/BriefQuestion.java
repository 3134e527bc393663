package org.threshold.workflow.worklist;

/**
 * What whoever opens a case asks first, in the order in which the brief answers it (requirement
 * L-3.1.24: the review found records too complex to show what was so at the moment).
 */
public enum BriefQuestion {
    WHO("Who it is about", "The case names nobody."),
    WHERE_NOW("Where the child is now", "Nobody has recorded where the child is."),
    CARE("Who has care", "Nobody has recorded who has care."),
    RISKS("Current risks", "No risk is recorded."),
    LEGAL_STATUS("Legal status", "Nothing of it is recorded."),
    LAST_CHANGES("Last changes", "No change is recorded."),
    NEXT_DUE("What is due next", "Nothing is due."),
    WHO_TO_RING("Who to ring", "Nobody holds a step of it: ask the duty team.");

    private final String words;
    private final String unanswered;

    BriefQuestion(String words, String unanswered) {
        this.words = words;
        this.unanswered = unanswered;
    }

    /** The question in the words of the page. */
    public String words() {
        return words;
    }

    /** What stands there when nobody has an answer: that is itself something to know. */
    public String unanswered() {
        return unanswered;
    }
}
