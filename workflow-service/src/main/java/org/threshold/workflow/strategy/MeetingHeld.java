package org.threshold.workflow.strategy;

import java.time.Instant;

/**
 * A meeting of a discussion.
 *
 * @param number 1 for the discussion's first
 * @param heldAt when it was held, UTC: the anchor of what it decided (T6, T7)
 * @param quorate whether all who must be there were; if not, the full meeting is still due
 */
public record MeetingHeld(DiscussionId discussion, int number, Instant heldAt, boolean quorate) {}
