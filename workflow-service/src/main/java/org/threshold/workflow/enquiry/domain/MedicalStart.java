package org.threshold.workflow.enquiry.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * What is said before a child protection medical begins: whether the doctor has the child's full
 * notes (R-Hosp-5). A doctor who must examine at once says so, and the notes follow.
 */
public sealed interface MedicalStart {

    /** Whether the notes are there was asked before the examination. */
    record Asked(FullNotes notes) implements MedicalStart {}

    /** The child has to be examined now, and why. */
    record AtOnce(String why) implements MedicalStart {

        @Override
        public String toString() {
            return "AtOnce[]";
        }
    }

    /**
     * Whether the full notes are still to come: whoever holds them is asked, and they are awaited.
     */
    default boolean notesToCome() {
        return switch (this) {
            case Asked(var notes) -> notes instanceof FullNotes.Requested;
            case AtOnce _ -> true;
        };
    }

    /** What is missing or cannot be; empty when nothing is. */
    default List<Refusal> refusals(Instant now) {
        return switch (this) {
            case Asked(FullNotes.Available()) -> List.of();
            case Asked(FullNotes.Requested(var at)) when !at.isAfter(now) -> List.of();
            case Asked(FullNotes.Requested _) ->
                    List.of(
                            new Refusal(
                                    "notesRequestedAt",
                                    "The notes would have been asked for later than now.",
                                    "Give the time at which they were asked for."));
            case Asked(FullNotes.NotAvailable(var reason)) ->
                    said(
                            reason,
                            "It is not said why the full notes are not available.",
                            "Say why, and who was asked for them.");
            case AtOnce(var why) ->
                    said(
                            why,
                            "It is not said why the child has to be examined at once.",
                            "A few words are enough. Then examine; the notes follow.");
        };
    }

    private static List<Refusal> said(String words, String problem, String remedy) {
        return words.isBlank() ? List.of(new Refusal("notesReason", problem, remedy)) : List.of();
    }
}
