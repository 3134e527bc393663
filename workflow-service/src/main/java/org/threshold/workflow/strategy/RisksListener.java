package org.threshold.workflow.strategy;

/** Features that keep the risks a meeting named, in the transaction that records the meeting. */
@FunctionalInterface
public interface RisksListener {

    /** A meeting named risks; the rows of the cases are locked. */
    void named(RisksNamed named);
}
