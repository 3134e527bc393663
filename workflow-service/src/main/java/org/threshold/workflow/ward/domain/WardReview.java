package org.threshold.workflow.ward.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * A consultant saw a child in hospital, and said what is known and what comes next (L-3.1.16,
 * R-Hosp-9).
 *
 * @param consultant the name of the consultant who saw the child
 * @param seenAt when, UTC
 * @param found what was found, and what it says of the concern
 * @param plan what is done until the next review
 */
public record WardReview(String consultant, Instant seenAt, String found, String plan) {

    /** What is missing or cannot be; empty when nothing is. */
    public List<Refusal> refusals(Stay stay, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        missing(
                consultant,
                "consultant",
                "It is not said which consultant saw the child.",
                refusals);
        missing(found, "found", "It is not said what was found.", refusals);
        missing(plan, "plan", "It is not said what is done until the next review.", refusals);
        if (seenAt.isAfter(now) || seenAt.isBefore(stay.admittedAt())) {
            refusals.add(
                    new Refusal(
                            "seenAt",
                            "The child would have been seen before the admission or later than now.",
                            "Give the time at which the consultant saw the child on the ward."));
        }
        return refusals;
    }

    private static void missing(String said, String field, String problem, List<Refusal> into) {
        if (said.isBlank()) {
            into.add(new Refusal(field, problem, "Say it, or ask the consultant."));
        }
    }
}
