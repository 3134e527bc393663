package org.threshold.workflow.platform;

/** The lane to the engine: what is handed over here leaves after the commit, in order per key. */
public interface EngineOutbox {

    /** Hands a message over in the current transaction; fails when there is none. */
    void publish(EngineMessage message);

    /**
     * Hands over the completion of a job.
     *
     * @param completion the engine's key of the job, the subject whose order it keeps, and the
     *     outcome's variables
     */
    void complete(JobCompletion completion);
}
