package org.threshold.workflow.deadlines;

import java.util.List;

/** Reads whole ladders: what was reached and what follows. */
@FunctionalInterface
public interface Ladders {

    /** The rungs of a deadline, lowest first. */
    List<RungStanding> of(DeadlineId deadline);
}
