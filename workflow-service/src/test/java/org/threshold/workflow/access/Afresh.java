package org.threshold.workflow.access;

/**
 * A bean on memory that a test’s methods share with the context and change: {@link WebSlice} has it
 * begin afresh before each of them, which costs nothing where another context costs a second.
 */
public interface Afresh {

    /** Is again as it was made. */
    void afresh();
}
