package org.threshold.workflow.worklist.app;

/** Counts what waits, for the headings of the lists. */
@FunctionalInterface
public interface TaskCounts {

    /** How many waiting tasks a filter lets through; its place and size are of no account. */
    int waiting(Tasks.Filter filter);
}
