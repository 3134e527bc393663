package org.threshold.workflow.deadlines;

import java.time.Instant;

/** Reaches the rungs of a deadline that are due and tells those who listen. */
public interface ClimbLadder {

    /**
     * Reaches every rung due at or before now or {@code upTo}, whichever is later; safe twice,
     * early and late, since a rung is reached once.
     *
     * <p>The answer is the same when a job is delivered again, and when somebody else has climbed
     * meanwhile: it holds what the rungs reached now ask for, and those reached before that are due
     * at or after {@code upTo}.
     *
     * @param upTo the instant that was waited for; when it has not come yet the rung due then is
     *     reached at once, as when a channel has failed
     */
    Climb handle(DeadlineId id, Instant upTo);
}
