package org.threshold.workflow.worklist.app;

/** Asks the engine whether it still knows a job. */
@FunctionalInterface
public interface KnownJobs {

    /** What the engine says. */
    enum Known {
        /** The job waits there. */
        YES,
        /** There is no such job, or there is none any more. */
        NO,
        /** Nothing: it is away, or has more to do. */
        NO_ANSWER
    }

    /** Asks; takes two seconds at most. */
    Known ask(long jobKey);
}
