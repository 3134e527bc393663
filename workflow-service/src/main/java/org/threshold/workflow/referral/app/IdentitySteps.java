package org.threshold.workflow.referral.app;

/** The step in which a person confirms who a child is. */
final class IdentitySteps {

    /** The kind of subject: the child as it was stated, whose id is the subject's. */
    static final String SUBJECT = "case-identity";

    static final String CONFIRM = "confirm-match";

    private IdentitySteps() {}
}
