package org.threshold.workflow.worklist.app;

import java.util.Collection;
import java.util.UUID;

/** Which tasks wait for a job of the engine. */
public interface TaskJobs {

    /**
     * Forgets the jobs of an instance that has ended: what waits for a person waits for its job
     * anew, and what was done no longer waits for one.
     *
     * @param subjects the subjects whose steps the instance waited at
     */
    void forget(Collection<UUID> subjects);

    /** Nothing carries these subjects any more: their steps wait for a person alone. */
    void setAside(Collection<UUID> subjects);
}
