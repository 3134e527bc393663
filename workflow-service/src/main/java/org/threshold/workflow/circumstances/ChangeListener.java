package org.threshold.workflow.circumstances;

/** Features that act on a change of circumstance, in the transaction that records it. */
@FunctionalInterface
public interface ChangeListener {

    /**
     * A change was recorded, and the rows of its cases are locked. Called once per change; not for
     * a correction or a withdrawal.
     */
    void recorded(Change change);
}
