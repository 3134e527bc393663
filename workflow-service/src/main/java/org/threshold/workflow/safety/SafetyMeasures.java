package org.threshold.workflow.safety;

import org.threshold.workflow.referral.CaseRef;

/** What keeps a child safe meanwhile, for features that ask whether anything does. */
public interface SafetyMeasures {

    /** Whether a plan of the night is in force. */
    boolean nightPlan(CaseRef ref);

    /** Whether it stands that the child does not return home: decided by a person or a meeting. */
    boolean doesNotReturn(CaseRef ref);
}
