package org.threshold.workflow.handover.domain;

import java.time.Instant;
import org.threshold.workflow.access.StaffId;

/** What somebody of the day tells the night about a case, and who said it when, UTC. */
public record DayWord(Said said, StaffId by, Instant at) {

    /**
     * What is told.
     *
     * @param know what the night must know
     * @param due what is due before the morning; empty for nothing
     * @param ring who is rung by day; empty for the duty team
     */
    public record Said(String know, String due, String ring) {}
}
