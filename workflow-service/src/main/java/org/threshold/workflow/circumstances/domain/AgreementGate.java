package org.threshold.workflow.circumstances.domain;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * What a manager's answer needs to whether somebody is not told: a second person, and a reason
 * where they have to be told (R-C&F-4: copies to professionals unless there is a specific reason).
 */
public final class AgreementGate {

    private static final Lesson LESSON =
            new Lesson(
                    "Professionals who work with a child get copies unless there is a specific reason (recommendation Children and Families 4).");

    private AgreementGate() {}

    /**
     * What is missing or wrong; empty when it can be kept.
     *
     * @param agreed whether they are not told
     * @param reason why they have to be told; may be blank where they are not
     * @param leftOutBy who left them out
     */
    public static List<Refusal> refusals(
            Actor who, Optional<Boolean> agreed, String reason, Actor leftOutBy) {
        if (agreed.isEmpty()) {
            return refused(
                    "agreed",
                    "It is not said whether you agree.",
                    "Say whether you agree that they are not told. If not, they are told at once.");
        }
        return agreed.get() ? another(who, leftOutBy) : reason(reason);
    }

    private static List<Refusal> another(Actor who, Actor leftOutBy) {
        return who.id().equals(leftOutBy.id())
                ? refused(
                        "agreed",
                        "You left them out yourself: somebody else has to agree.",
                        "Leave this to another manager, or answer no and they are told at once.")
                : List.of();
    }

    private static List<Refusal> reason(String reason) {
        return reason.isBlank()
                ? refused(
                        "reason",
                        "The reason is missing.",
                        "Say why they have to be told. It stands beside the reason for leaving them"
                                + " out.")
                : List.of();
    }

    private static List<Refusal> refused(String field, String problem, String remedy) {
        return LESSON.toldWith(List.of(new Refusal(field, problem, remedy)));
    }
}
