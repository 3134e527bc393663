package org.threshold.workflow.circumstances;

import org.threshold.workflow.referral.CaseRef;

/** Knows how old the child of a case is, for limits that are shorter for the youngest. */
@FunctionalInterface
public interface ChildAges {

    /** Whether the child is younger than one, or of an age that nobody knows. */
    boolean underOne(CaseRef ref);
}
