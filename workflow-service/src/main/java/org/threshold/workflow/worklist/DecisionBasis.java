package org.threshold.workflow.worklist;

import java.util.List;
import org.threshold.workflow.access.Actor;

/**
 * What decisions on a case rest on, shown above the form of each such decision, so that nobody
 * decides without it before their eyes (L-3.1.13: conclusions reach those who act on them). A step
 * says by {@link StepCompletion#restsOnFindings} that it is one.
 */
public interface DecisionBasis {

    /** What is known of a case, for this reader; none where nothing is. */
    List<CaseFacts> basis(Actor who, String caseRef);
}
