package org.threshold.workflow.challenge.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.platform.Refusal;

/**
 * A challenge as somebody raises it. Only the words have to be there.
 *
 * @param decision the number of the decision, where it is on record
 * @param decidedBy who decided, where it is not on record and known
 * @param words what is wrong, and what should happen instead
 * @param name who challenges, where somebody else writes it down; may be empty
 * @param hurry how fast it has to go
 */
public record ChallengeGiven(
        Topic topic,
        OptionalLong decision,
        Optional<StaffId> decidedBy,
        String words,
        String name,
        Hurry hurry) {

    /**
     * How fast it has to go.
     *
     * @param atRisk whether a child may be at risk meanwhile
     * @param from the stage to begin at; a stage is skipped only while a child is at risk (T22), so
     *     that whoever skips one says so
     */
    public record Hurry(boolean atRisk, Level from) {

        /** Whether every stage has only a few hours. */
        public boolean red() {
            return atRisk || from != Level.FIRST;
        }
    }

    /** What is missing; empty when it can be kept. */
    public List<Refusal> refusals() {
        return words.isBlank()
                ? List.of(
                        new Refusal(
                                "words",
                                "It is not said what is wrong with the decision.",
                                "Say it in a sentence. Nothing else is needed."))
                : List.of();
    }

    @Override
    public String toString() {
        return "ChallengeGiven[" + topic + "]";
    }
}
