package org.threshold.workflow.gp.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.gp.domain.Chase;

/** Practices that did not answer in time, until they were chased (R-4.2-5b). */
public interface SilentPractices {

    /** Notes one; who is chased of a limit is noted once. */
    void note(Silent silent);

    /** Those that were not chased yet. */
    List<Silent> unchased(int most);

    /** Marks one as chased; false when it was before. */
    boolean chased(Silent silent, Instant at);

    /**
     * A request that nobody answered.
     *
     * @param limit its limit, which passed
     * @param chase who is chased
     * @param subject what waits for the answer
     * @param dueAt when the rung was due, UTC
     */
    record Silent(DeadlineId limit, Chase chase, UUID subject, Instant dueAt) {}
}
