package org.threshold.workflow.enquiry;

import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Features that hold back an enquiry's outcome until something is done, such as an evidential
 * action that is still open (L-3.1.6b). They hold back the outcome only: never a fact, and never
 * what protects the child.
 */
@FunctionalInterface
public interface HoldsBackOutcome {

    /** Why the outcome cannot be decided yet; empty when nothing holds it back. */
    List<Refusal> of(CaseRef ref);
}
