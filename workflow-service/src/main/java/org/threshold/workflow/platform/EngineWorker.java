package org.threshold.workflow.platform;

/** Translates one type of job into one use case; decides nothing. Safe to call twice. */
public interface EngineWorker {

    /** The job type, a constant of a class in {@code org.threshold.process}. */
    String jobType();

    /**
     * Does the work in a transaction of its own and says what the engine is to do next. An
     * exception means a technical failure: the engine hands the job out again after a back-off,
     * without end.
     */
    WorkOutcome work(EngineJob job);
}
