package org.threshold.workflow.conference.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.conference.domain.ConferenceGiven.Choice;
import org.threshold.workflow.platform.Refusal;

/**
 * What a decision about a conference needs (R-C&amp;F-9b): one that is called, a reason; one that
 * is not, besides, that a child protection chair was asked before.
 */
public final class ConferenceGate {

    private final List<Refusal> refusals = new ArrayList<>();

    private ConferenceGate() {}

    /**
     * What is known when it is decided.
     *
     * @param decider who decides
     * @param chairs everybody who chairs conferences
     * @param since when it became known that the adult is near the child, UTC
     * @param now UTC
     */
    public record Known(ActorId decider, Set<StaffId> chairs, Instant since, Instant now) {

        public Known {
            chairs = Set.copyOf(chairs);
        }
    }

    /** What is missing or wrong; empty when the decision can be kept. */
    public static List<Refusal> refusals(ConferenceGiven given, Known known) {
        var gate = new ConferenceGate();
        gate.reason(given);
        if (given.choice() == Choice.NOT_CALLED) {
            gate.chair(given, known);
            gate.time(given, known);
        }
        return List.copyOf(gate.refusals);
    }

    private void reason(ConferenceGiven given) {
        if (given.reason().isBlank()) {
            refuse("reason", "No reason is given.", "Say what the decision rests on.");
        }
    }

    private void chair(ConferenceGiven given, Known known) {
        if (given.chair().isEmpty()) {
            refuse(
                    "chair",
                    "It is not said with which child protection chair this was discussed. A conference"
                            + " that is not called is discussed with one before it is decided"
                            + " (recommendation Children and Families 9 of the review).",
                    "Ring a chair and say who it was. To call a conference, nobody has to be asked.");
        } else if (!known.chairs().contains(given.chair().get())) {
            refuse(
                    "chair",
                    "This person does not chair child protection conferences.",
                    "Choose one of the chairs.");
        } else if (given.chair().get().equals(known.decider())) {
            refuse(
                    "chair",
                    "This is yourself, and nobody else has been asked.",
                    "Discuss it with another chair, or leave the decision to a manager.");
        }
    }

    private void time(ConferenceGiven given, Known known) {
        if (given.discussedAt().isEmpty()) {
            refuse(
                    "discussedAt",
                    "It is not said when this was discussed.",
                    "Give the day and the time of the discussion.");
        } else if (given.discussedAt().get().isAfter(known.now())) {
            refuse(
                    "discussedAt",
                    "This is still to come: the discussion comes before the decision.",
                    "Give when it took place, or decide after it.");
        } else if (given.discussedAt().get().isBefore(known.since())) {
            refuse(
                    "discussedAt",
                    "This was before it became known that the adult is near the child.",
                    "Discuss it with a chair now, and give that time.");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
