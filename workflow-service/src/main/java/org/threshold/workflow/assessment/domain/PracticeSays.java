package org.threshold.workflow.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * What somebody of ours was told of how a GP practice takes part in a single assessment.
 *
 * @param odsCode which practice; empty where it need not be said because only one is invited
 */
public record PracticeSays(String odsCode, TakingPart takingPart) {

    private static final Refusal NOT_SAID_WHICH =
            new Refusal(
                    "practice",
                    "It is not said which of the invited practices takes part so.",
                    "Give the code of one of them, such as K81234.");

    /** The invited practice that it is about; empty where that cannot be told. */
    public Optional<InvitedPractice> of(List<InvitedPractice> invited) {
        String code = odsCode.strip();
        List<InvitedPractice> meant =
                invited.stream()
                        .filter(one -> code.isEmpty() || one.odsCode().equalsIgnoreCase(code))
                        .toList();
        return meant.size() == 1
                ? meant.stream()
                        .findFirst()
                        .map(one -> new InvitedPractice(one.odsCode(), Optional.of(takingPart), ""))
                : Optional.empty();
    }

    /** Why it cannot be kept. */
    public List<Refusal> refusals(List<InvitedPractice> invited) {
        return of(invited).isPresent() ? List.of() : List.of(NOT_SAID_WHICH);
    }
}
