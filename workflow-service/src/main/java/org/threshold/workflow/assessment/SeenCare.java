package org.threshold.workflow.assessment;

import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/**
 * What others saw of the care of a child, as their contribution to the assessment of its parents
 * (R-Hosp-4): it stands above the forms that assess them and its risks.
 */
@FunctionalInterface
public interface SeenCare {

    /** What was seen, for this reader; none where nothing was. */
    List<CaseFacts> seen(Actor who, CaseRef ref);
}
