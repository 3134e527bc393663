package org.threshold.workflow.investigation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.platform.Refusal;

/** What an allegation must say before it can be followed up: what was said, and no future time. */
public final class ClaimRule {

    private ClaimRule() {}

    /** What is missing or cannot be; empty when nothing is. */
    public static List<Refusal> refusals(Claim claim, Instant knownAt, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (claim.what().isBlank()) {
            refusals.add(
                    new Refusal(
                            "what",
                            "It is not said what is alleged.",
                            "Give what was said, as near to the words as you can."));
        }
        if (knownAt.isAfter(now)) {
            refusals.add(
                    new Refusal(
                            "knownAt",
                            "It would have become known later than now.",
                            "Give the time at which somebody first heard it, or leave it out."));
        }
        return refusals;
    }
}
