package org.threshold.workflow.referral.domain;

import org.threshold.workflow.referral.Outcome;

/**
 * A decision as a person gives it.
 *
 * @param reason why, in the person's words
 */
public record DecisionGiven(Outcome outcome, String reason, Threshold threshold) {

    /** What the person says about the threshold of suspicion. */
    public sealed interface Threshold {

        /** Nothing: it was not in question, or the outcome upholds it. */
        record NotRejected() implements Threshold {}

        /** A stated suspicion is held not to meet it. */
        record Rejected(RejectionReason reason) implements Threshold {}
    }
}
