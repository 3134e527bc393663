package org.threshold.workflow.worklist;

import java.util.List;
import org.threshold.workflow.access.Actor;

/**
 * Says what abuse of a child is suspected, and by whom, for a doctor who is asked to examine it
 * (L-3.1.20). Features that know of a suspicion bring it; it is for pages only.
 */
@FunctionalInterface
public interface SuspectedAbuse {

    /** What is suspected in a case, the latest first; nobody who told it in confidence is named. */
    List<CaseFacts.Fact> suspected(Actor who, String caseRef);
}
