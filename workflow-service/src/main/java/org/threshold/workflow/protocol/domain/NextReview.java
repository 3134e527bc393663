package org.threshold.workflow.protocol.domain;

import java.time.Instant;
import org.threshold.workflow.deadlines.WorkingTime;

/**
 * By when the joint protocol is to be reviewed again (L-3.1.11). That it was not stops nothing: a
 * case goes on by the protocol that there is.
 *
 * @param after the review that it follows
 * @param dueAt its limit, UTC
 */
public record NextReview(ProtocolReview after, Instant dueAt) {

    private static final int FIRST_ALERT = 60;

    /** Whether it is somebody’s work by now: from 60 days before, in England. */
    public boolean isWork(Instant now) {
        return !now.isBefore(dueAt.atZone(WorkingTime.ZONE).minusDays(FIRST_ALERT).toInstant());
    }

    /** Whether its limit has passed. */
    public boolean isLate(Instant now) {
        return now.isAfter(dueAt);
    }
}
