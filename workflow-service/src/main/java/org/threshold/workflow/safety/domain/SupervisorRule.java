package org.threshold.workflow.safety.domain;

import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/**
 * A strategy discussion out of hours is not complete with a police officer below the rank of
 * sergeant (L-3.1.18, R-TVP-6a): in Baby E’s case decisions of the night were taken without a
 * supervising officer.
 */
final class SupervisorRule {

    private static final String FIELD = "participants";

    private SupervisorRule() {}

    /** What is missing; empty when the discussion can be complete. */
    static List<Refusal> refusals(List<Participant> participants, boolean outOfHours) {
        List<Participant> police =
                participants.stream().filter(one -> one.agency() == Agency.POLICE).toList();
        if (police.isEmpty()) {
            return List.of(
                    new Refusal(
                            FIELD,
                            "No police officer took part in the strategy discussion.",
                            "Ring the police control room, ask for the duty sergeant, and add them"
                                    + " when you have spoken."));
        }
        return !outOfHours || police.stream().anyMatch(one -> one.rank().supervises())
                ? List.of()
                : List.of(
                        new Refusal(
                                FIELD,
                                "Outside office hours the police are represented by a sergeant or"
                                        + " above, and no such rank is among them (lesson 3.1.18).",
                                "Ask the officer to bring in their sergeant, then add the sergeant"
                                        + " with their rank. Nothing that you recorded is lost, and"
                                        + " nothing that protects the child waits for this."));
    }
}
