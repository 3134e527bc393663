package org.threshold.workflow.missing.app;

/** The human step of this feature, as the work list names it; no process waits for it. */
final class MissingSteps {

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "missing-data";

    /** Add what somebody misses in the record of a case (R-ASC-3). */
    static final String ADD = "add-missing-data";

    private MissingSteps() {}
}
