package org.threshold.workflow.concern.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * A minor concern as somebody says it.
 *
 * @param words what was seen or said, what was done about it, and who was told (R-Hosp-3b)
 * @param occurredAt when it was, UTC
 * @param whyLate why it is recorded late; may be empty
 */
public record ConcernGiven(ConcernKind kind, String words, Instant occurredAt, String whyLate) {

    /** What is missing, or cannot be; how late it is recorded never is. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (words.isBlank()) {
            refusals.add(
                    new Refusal(
                            "words",
                            "It is not said what was seen.",
                            "Say it in a sentence, with what was done and who was told."));
        }
        if (occurredAt.isAfter(now)) {
            refusals.add(
                    new Refusal(
                            "occurredAt",
                            "This is still to come.",
                            "Give when it was; leave it out if it was just now."));
        }
        return List.copyOf(refusals);
    }

    @Override
    public String toString() {
        return "ConcernGiven[" + kind + " " + occurredAt + "]";
    }
}
