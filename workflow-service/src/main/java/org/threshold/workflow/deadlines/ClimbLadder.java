package org.threshold.workflow.deadlines;

import java.time.Instant;

/** Reaches the rungs of a deadline that are due and tells those who listen. */
public interface ClimbLadder {

    /**
     * Reaches every rung due at or before now or {@code upTo}, whichever is later; safe twice,
     * early and late, since a rung is reached once.
     *
     * @param upTo how far to climb; the next rung's instant climbs to it at once, as when a channel
     *     has failed
     */
    Climb handle(DeadlineId id, Instant upTo);
}
