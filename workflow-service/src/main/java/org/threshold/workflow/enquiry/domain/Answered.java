package org.threshold.workflow.enquiry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.platform.Refusal;

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

    /** What is missing before it can be kept as this agency's; empty when nothing is. */
    public List<Refusal> refusals(Agency agency) {
        List<Refusal> all = new ArrayList<>(answer.refusals());
        if (practice().isPresent() && agency != Agency.GP) {
            all.add(
                    new Refusal(
                            "practice",
                            "Only a GP answers for a practice, and this is the answer of "
                                    + agency.words()
                                    + ".",
                            "Leave the practice out, or give gp as the agency."));
        }
        return all;
    }
}
