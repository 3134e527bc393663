package org.threshold.workflow.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds the ladders on which nobody climbs, for the reconciler. */
public interface OverdueRungs {

    /** How late a rung may be before its timer counts as lost. */
    Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * The lowest rung that is more than {@link #PATIENCE} late of each open deadline, the latest
     * first; at most {@code most}.
     */
    List<OverdueRung> find(Instant now, int most);
}
