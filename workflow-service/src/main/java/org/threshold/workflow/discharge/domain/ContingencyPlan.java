package org.threshold.workflow.discharge.domain;

import java.time.Instant;

/**
 * What was agreed for the case that somebody wants to take a child out of hospital (L-3.1.9).
 *
 * @param agreedAt when it was agreed, UTC; a review leaves it as it is
 */
public record ContingencyPlan(ExpectedStayId stay, PlanWords words, Instant agreedAt) {

    /** Whether its own time has not run out. */
    public boolean carries(Instant now) {
        return now.isBefore(words.expiresAt());
    }
}
