package org.threshold.workflow.enquiry;

import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Features that hold back an outcome of an enquiry, or of a single assessment, after which nothing
 * protects the child, until something is known, such as a risk that is not thought through
 * (L-3.1.1). An outcome that leads to a child protection conference goes ahead of them, and leaves
 * what is missing as work under a limit.
 */
public interface HoldsBackEnding {

    /** Why it cannot end without a conference yet; empty when nothing holds it back. */
    List<Refusal> of(CaseRef ref);

    /** An outcome that leads to a conference went ahead, in this transaction. */
    void wentAhead(Actor who, CaseRef ref);
}
