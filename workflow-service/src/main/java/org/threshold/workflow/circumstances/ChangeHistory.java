package org.threshold.workflow.circumstances;

import java.util.List;
import org.threshold.workflow.referral.CaseRef;

/** Reads what happened in a case, for features that weigh it. */
@FunctionalInterface
public interface ChangeHistory {

    /**
     * The changes of a case that stand, neither corrected nor withdrawn, in the order in which they
     * happened. A correction stands in its original's place and is as old as its own recording.
     */
    List<Change> standing(CaseRef ref);
}
