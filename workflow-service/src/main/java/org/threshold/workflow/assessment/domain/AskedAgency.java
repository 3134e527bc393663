package org.threshold.workflow.assessment.domain;

import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;

/**
 * An agency that was asked to contribute to a single assessment, and what came of it.
 *
 * @param role the duty role there that answered by itself; empty where somebody wrote it down
 */
public record AskedAgency(UUID id, Agency agency, Answer answer, String role) {

    /** One that nobody has answered for yet. */
    public static AskedAgency of(UUID id, Agency agency) {
        return new AskedAgency(id, agency, new Answer.Awaited(), "");
    }

    public boolean awaited() {
        return answer instanceof Answer.Awaited;
    }

    /** The same, with what came of it; of each duty role the latest answer counts. */
    public AskedAgency answered(Answer now, String by) {
        if (role.equals(by)) {
            return new AskedAgency(id, agency, now, by);
        }
        Answer whole = answer.and(now);
        return whole.equals(answer) ? this : new AskedAgency(id, agency, whole, by);
    }

    @Override
    public String toString() {
        return "AskedAgency[" + agency + " " + answer.code() + "]";
    }
}
