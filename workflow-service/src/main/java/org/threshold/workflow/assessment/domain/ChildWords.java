package org.threshold.workflow.assessment.domain;

/** How the children of a home are told apart without their names. */
public final class ChildWords {

    private ChildWords() {}

    /**
     * The child, in the middle of a sentence.
     *
     * @param place its place among the children, that of the case first
     * @param all how many there are
     */
    public static String of(int place, int all) {
        if (place == 0) {
            return "the child of this case";
        }
        return all == 2 ? "the other child of the home" : "other child " + place + " of the home";
    }
}
