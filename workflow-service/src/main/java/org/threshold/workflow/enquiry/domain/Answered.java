package org.threshold.workflow.enquiry.domain;

import org.threshold.workflow.enquiry.Answer;

/**
 * What came of asking an agency, and who said so.
 *
 * @param role the duty role there that answered by itself; empty where somebody wrote down what the
 *     agency said, or its system sent it
 */
public record Answered(Answer answer, String role) {

    /** What counts after this, once something more was said: the latest of each duty role. */
    public Answered and(Answered later) {
        if (role.equals(later.role)) {
            return later;
        }
        Answer whole = answer.and(later.answer);
        return whole.equals(answer) ? this : new Answered(whole, later.role);
    }

    /** Written down by somebody of ours, or sent by the agency's system. */
    public static Answered noted(Answer answer) {
        return new Answered(answer, "");
    }
}
