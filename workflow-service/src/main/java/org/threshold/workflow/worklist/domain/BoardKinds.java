package org.threshold.workflow.worklist.domain;

import org.threshold.workflow.worklist.BoardRow.Kind;

/** The lists of the board for limits: strategy discussions first, then in order of their names. */
public final class BoardKinds {

    private static final String STRATEGY = "strategy-discussion";
    private static final int OTHERS = 10;

    private BoardKinds() {}

    /** The list for limits of a kind of subject. */
    public static Kind of(String subject) {
        return new Kind(subject, words(subject), subject.equals(STRATEGY) ? 0 : OTHERS);
    }

    /** {@code strategy-discussion}: "Strategy discussions". */
    private static String words(String subject) {
        String words = subject.replace('-', ' ');
        String many =
                words.endsWith("y")
                        ? words.substring(0, words.length() - 1) + "ies"
                        : words + (words.endsWith("s") ? "" : "s");
        return Character.toUpperCase(many.charAt(0)) + many.substring(1);
    }
}
