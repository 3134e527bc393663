package org.threshold.workflow.circumstances;

import java.util.Set;
import org.threshold.workflow.referral.CaseRef;

/**
 * Knows what holds for a case. Each feature answers for what it owns; what any of them says holds.
 */
@FunctionalInterface
public interface CaseCircumstances {

    /** What holds for the case at this moment, as seen in the caller's transaction. */
    Set<Circumstance> of(CaseRef ref);
}
