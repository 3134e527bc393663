package org.threshold.workflow.platform;

import java.util.UUID;

/** Which instance of the engine carries a subject. */
public interface ProcessInstances {

    /**
     * Ends the instance that carries a subject, if one does, and lets another take the subject. In
     * the caller's transaction; the engine is told after the commit, before whatever is said to it
     * about the subject from then on.
     *
     * @param process the process's id, as its model names it
     */
    void release(String process, UUID subjectId);
}
