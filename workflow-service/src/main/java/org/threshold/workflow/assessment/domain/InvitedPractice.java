package org.threshold.workflow.assessment.domain;

import java.util.Optional;
import org.threshold.workflow.circumstances.AgencyReply;

/**
 * A GP practice that is invited to a single assessment.
 *
 * @param odsCode its organisation code
 * @param takingPart how it takes part; empty while it has not said so
 * @param by the duty role that said so by itself; empty where somebody of ours wrote it down
 */
public record InvitedPractice(String odsCode, Optional<TakingPart> takingPart, String by) {

    /** One that has not said anything. */
    public static InvitedPractice of(String odsCode) {
        return new InvitedPractice(odsCode, Optional.empty(), "");
    }

    /** The same with what it says now; that it wrote what it knows changes no earlier choice. */
    public Optional<InvitedPractice> saying(AgencyReply.Answer answer, String role) {
        boolean report = answer == AgencyReply.Answer.REPLY;
        return TakingPart.of(answer)
                .filter(_ -> !report || takingPart.isEmpty())
                .map(now -> new InvitedPractice(odsCode, Optional.of(now), role));
    }
}
