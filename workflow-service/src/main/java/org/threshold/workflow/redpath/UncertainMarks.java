package org.threshold.workflow.redpath;

import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/**
 * Marks that may be injuries, for features that could close the concern about one or learn of
 * another (L-3.1.5).
 */
public interface UncertainMarks {

    /** Whether a mark on the child waits for a clinician: no step closes the concern meanwhile. */
    boolean heldFor(CaseRef ref);

    /**
     * There is a further concern about the children of these cases, so each mark that is held on
     * one of them counts as an injury from now on; in the caller's transaction, with the rows of
     * the cases locked. Does nothing when none is held.
     */
    void furtherConcern(Actor by, List<CaseRef> refs);
}
