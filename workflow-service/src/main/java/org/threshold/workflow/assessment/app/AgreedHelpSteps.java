package org.threshold.workflow.assessment.app;

/** The human steps of agreed help, as the work list names them; no process waits for them. */
final class AgreedHelpSteps {

    /** The kind of subject that they and their limits belong to. */
    static final String HELP = "agreed-help";

    /** Set up what the single assessment came to. */
    static final String SET_UP = "set-up-agreed-help";

    /** Look at whether it helps. */
    static final String REVIEW = "review-agreed-help";

    private AgreedHelpSteps() {}
}
