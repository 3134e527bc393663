package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Reply;

/** The rows of what those who are invited said about coming. */
public interface Replies {

    /**
     * A reply with who kept it.
     *
     * @param meeting the number of the meeting it is about
     * @param by a system of the agency itself, or whoever took the call
     * @param at UTC
     */
    record Taken(int meeting, Reply reply, Actor by, Instant at) {}

    /** Keeps it, in the place of what was said earlier of the same seat. */
    void keep(DiscussionId id, Taken taken);

    /** What was said about a meeting, in the order of seats and agencies. */
    List<Reply> of(DiscussionId id, int meeting);
}
