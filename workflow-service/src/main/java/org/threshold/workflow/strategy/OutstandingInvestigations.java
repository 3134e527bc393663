package org.threshold.workflow.strategy;

import java.util.List;
import org.threshold.workflow.referral.CaseRef;

/**
 * Features that know which investigations about a child are not complete. Whether they are complete
 * is computed from what they know, never ticked (R-4.2-3b), and weighs in every decision on a
 * return home (L-3.1.7).
 */
@FunctionalInterface
public interface OutstandingInvestigations {

    /** What is not complete, each in words that name nobody; empty when nothing is. */
    List<String> of(CaseRef ref);
}
