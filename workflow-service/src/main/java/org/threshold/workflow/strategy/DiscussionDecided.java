package org.threshold.workflow.strategy;

import java.util.List;
import org.threshold.workflow.access.Actor;

/**
 * A meeting decided for children: for all of them, or, at once and for some, in an urgent
 * discussion that was not quorate.
 *
 * @param by who recorded it
 * @param decisions at most one for each child
 */
public record DiscussionDecided(MeetingHeld meeting, Actor by, List<ChildDecision> decisions) {

    public DiscussionDecided {
        decisions = List.copyOf(decisions);
    }
}
