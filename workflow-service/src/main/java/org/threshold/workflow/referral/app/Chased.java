package org.threshold.workflow.referral.app;

import java.time.Instant;

/** What became of a referrer's question. */
public sealed interface Chased {

    /**
     * The team manager is asked to tell them.
     *
     * @param answerDueAt by when, UTC
     */
    record Asked(Instant answerDueAt) implements Chased {}

    /** There is no such referral of this agency. */
    record NoSuchReferral() implements Chased {}
}
