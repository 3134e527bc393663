package org.threshold.workflow.discharge.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * A look at a contingency plan, once in every day of shifts (L-3.1.9).
 *
 * @param asked whom on the ward somebody asked
 * @param found what they say: that those on shift know it, and what has changed
 * @param until until when it carries now, UTC
 */
public record ContingencyReview(String asked, String found, Instant until) {

    /** What is missing or cannot be; empty when nothing is. */
    public List<Refusal> refusals(ContingencyPlan plan, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (asked.isBlank()) {
            refusals.add(
                    new Refusal(
                            "asked",
                            "It is not said who on the ward was asked.",
                            "Ring the ward and ask the nurse in charge of this shift."));
        }
        if (found.isBlank()) {
            refusals.add(
                    new Refusal(
                            "found",
                            "It is not said what the ward says.",
                            "Say whether those on shift know the plan, and what has changed."));
        }
        refusals.addAll(ContingencyRule.expiry(plan.words().until(until), plan.agreedAt(), now));
        return refusals;
    }

    @Override
    public String toString() {
        return "ContingencyReview[…]";
    }
}
