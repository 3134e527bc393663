package org.threshold.workflow.ward.domain;

import java.time.Instant;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * One consultant handed a child over to another (R-Hosp-7).
 *
 * @param note what was handed over; nothing is said in it while it is still to be written
 * @param acceptedAt when the receiver accepted, UTC; empty while nobody has
 */
public record Handed(
        HandoverId id, String from, String to, ConsultantNote note, Optional<Instant> acceptedAt) {

    /** A handover that nobody has accepted yet. */
    public static Handed over(HandoverId id, String from, String to, ConsultantNote note) {
        return new Handed(id, from, to, note, Optional.empty());
    }

    /** The receiver accepts, and nobody else. */
    public Optional<Refusal> refusal(String accepting) {
        return accepting.strip().equalsIgnoreCase(to)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "name",
                                "The child was handed over to " + to + ", who has to accept it.",
                                "Give that name if it is you. If another consultant takes the child, name that"
                                        + " one on the case’s page."));
    }
}
