package org.threshold.workflow.strategy;

import java.time.Instant;
import org.threshold.workflow.access.Agency;

/**
 * Something that a meeting agreed that somebody does.
 *
 * @param what in words
 * @param owner the person, in words
 * @param dueAt UTC
 * @param standing how it stands now
 */
public record PlannedAction(
        String what, Agency agency, String owner, Instant dueAt, ActionStanding standing) {

    /** One that was agreed just now. */
    public PlannedAction(String what, Agency agency, String owner, Instant dueAt) {
        this(what, agency, owner, dueAt, new ActionStanding.Open());
    }

    /** The same as it stands now. */
    public PlannedAction as(ActionStanding now) {
        return new PlannedAction(what, agency, owner, dueAt, now);
    }
}
