package org.threshold.workflow.enquiry.domain;

import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.Answer;

/**
 * What came of asking an agency, and who said so.
 *
 * @param role the duty role there that answered, by itself or as somebody wrote down; empty for an
 *     answer of the agency as a whole
 */
public record Answered(Answer answer, String role) {

    /** Written down by somebody of ours, or sent by the agency's system. */
    public static Answered noted(Answer answer) {
        return new Answered(answer, "");
    }

    /** Written down by somebody of ours, as one practice said it. */
    public static Answered ofPractice(String code, Answer answer) {
        return new Answered(answer, Recipient.practice(code).role());
    }

    /** The code of the GP practice that answered by itself, or whose safeguarding lead did. */
    public Optional<String> practice() {
        return role.isEmpty() ? Optional.empty() : new Recipient(Agency.GP, role).practiceCode();
    }
}
