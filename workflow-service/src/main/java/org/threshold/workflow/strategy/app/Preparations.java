package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.LeftOut;
import org.threshold.workflow.strategy.domain.PoliceCheck;
import org.threshold.workflow.strategy.domain.Preparation;

/** The rows of what goes before a meeting's decisions: booking, police checks, agreements. */
public interface Preparations {

    /** The meeting that is booked, if one is. */
    Optional<Booking> booked(DiscussionId id);

    /** Books a meeting in the place of any that was booked. */
    void book(DiscussionId id, Booking booking, Actor by, Instant at);

    /** Takes the booking back. */
    void cancel(DiscussionId id);

    /** Keeps the checks, in the place of earlier answers to the same. */
    void keepChecks(DiscussionId id, List<PoliceCheck> checks, Actor by, Instant at);

    List<PoliceCheck> checks(DiscussionId id);

    /** Keeps who or what is left out of the checks, in the place of earlier reasons. */
    void leaveOut(DiscussionId id, List<LeftOut> left, Actor by, Instant at);

    List<LeftOut> leftOut(DiscussionId id);

    /** All that the police said. */
    default Preparation all(DiscussionId id) {
        return new Preparation(checks(id), leftOut(id));
    }

    /** Keeps an agreement, in the place of an earlier one in the same role. */
    void agree(DiscussionId id, Agreement agreement, Actor by, Instant at);

    List<Agreement> agreements(DiscussionId id);
}
