package org.threshold.workflow.safety.domain;

import java.util.List;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/**
 * A strategy discussion out of hours is not complete with a police officer below the rank of
 * sergeant (L-3.1.18, R-TVP-6a): in Baby E’s case decisions of the night were taken without a
 * supervising officer. The rank of an officer who has an account here is that of the account; one
 * without is taken at their word, for a child does not wait for a register, and is confirmed by
 * day.
 */
final class SupervisorRule {

    private static final String FIELD = "participants";

    private static final String ALWAYS =
            " Nothing that you recorded is lost, and nothing that protects the child waits for this.";

    private static final Refusal TOO_LOW =
            new Refusal(
                    FIELD,
                    "Outside office hours the police are represented by a sergeant or above, and no"
                            + " such rank is among them (lesson 3.1.18).",
                    "Ask the officer to bring in their sergeant, then add the sergeant with their"
                            + " rank."
                            + ALWAYS);

    private static final Refusal CONTRADICTED =
            new Refusal(
                    FIELD,
                    "Outside office hours the police are represented by a sergeant or above. The"
                            + " officer who was given as one is of a lower rank by their own account"
                            + " (lesson 3.1.18).",
                    "Ask the officer to bring in their sergeant, then add the sergeant with their"
                            + " rank. If the account is out of date, ask the police to have it put"
                            + " right."
                            + ALWAYS);

    private SupervisorRule() {}

    /** What is missing; empty when the discussion can be complete. */
    static List<Refusal> refusals(List<Participant> participants, PoliceKnown known) {
        List<Participant> police = police(participants);
        if (police.isEmpty()) {
            return List.of(
                    new Refusal(
                            FIELD,
                            "No police officer took part in the strategy discussion.",
                            "Ring the police control room, ask for the duty sergeant, and add them"
                                    + " when you have spoken."));
        }
        if (!known.outOfHours() || police.stream().anyMatch(known::supervises)) {
            return List.of();
        }
        return List.of(police.stream().anyMatch(known::contradicts) ? CONTRADICTED : TOO_LOW);
    }

    /** Whether a sergeant or above took part who is one by nobody’s word but their own. */
    static boolean unconfirmed(List<Participant> participants, PoliceKnown known) {
        List<Participant> police = police(participants);
        return known.outOfHours()
                && police.stream().anyMatch(known::supervises)
                && police.stream().noneMatch(known::confirms);
    }

    private static List<Participant> police(List<Participant> participants) {
        return participants.stream().filter(one -> one.agency() == Agency.POLICE).toList();
    }
}
