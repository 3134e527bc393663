package org.threshold.workflow.circumstances;

/** Features that act on a change of circumstance, in the transaction that records it. */
@FunctionalInterface
public interface ChangeListener {

    /**
     * A change was recorded, and the rows of its cases are locked. Called once per change; not for
     * a correction or a withdrawal.
     */
    void recorded(Change change);

    /**
     * A change was corrected or withdrawn, and the rows of its cases are locked. Whoever acts on
     * what stands, and not on the news alone, looks again.
     *
     * @param now what is on record in its place, of the same kind and cases; whether it is a
     *     correction or a withdrawal is seen in the history
     */
    default void replaced(Change now) {}
}
