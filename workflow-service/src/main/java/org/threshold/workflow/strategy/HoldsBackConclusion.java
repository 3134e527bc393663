package org.threshold.workflow.strategy;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Features that hold back the end of a strategy discussion until something is done for one of its
 * children, such as a plan that has to stand (L-3.1.9). They hold back that its record is closed:
 * never a meeting, a decision for a child, or what protects it.
 */
@FunctionalInterface
public interface HoldsBackConclusion {

    /** Why the discussion of the child’s case cannot be concluded; empty when it can. */
    List<Refusal> of(CaseRef ref);
}
