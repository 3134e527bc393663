package org.threshold.workflow.safety.domain;

import java.time.Instant;

/** From when the limit of a plan's next review is counted. */
public final class ReviewAnchor {

    private ReviewAnchor() {}

    /**
     * After a review that lets the plan carry on: the later of that review and the limit it kept,
     * so that a plan reviewed before 10:00 is not due again the same morning.
     */
    public static Instant next(Instant reviewedAt, Instant wasDueAt) {
        return reviewedAt.isAfter(wasDueAt) ? reviewedAt : wasDueAt;
    }
}
