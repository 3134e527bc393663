package org.threshold.workflow.referral;

/** Features that carry over what they know when one case joins another, in its transaction. */
@FunctionalInterface
public interface CaseListener {

    /** A case has joined another; the rows of both are locked. Called once. */
    void joined(CaseJoined joined);
}
