package org.threshold.workflow.deadlines;

/**
 * Tells people that a rung was reached. Called once per rung, in the transaction that marks it
 * reached; the deadline's row is locked meanwhile, so lock no case row here.
 */
@FunctionalInterface
public interface RungListener {

    void reached(RungReached reached);
}
