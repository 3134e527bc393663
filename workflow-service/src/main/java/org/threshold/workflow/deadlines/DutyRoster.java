package org.threshold.workflow.deadlines;

import java.time.Instant;

/**
 * Knows whether anybody is there to be told. Where nobody is, the next rung follows at once.
 * Without a roster everybody is taken to be there.
 */
@FunctionalInterface
public interface DutyRoster {

    boolean hasSomebody(Told told, Waiting waiting, Instant at);
}
