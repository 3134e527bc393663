package org.threshold.workflow.report.domain;

/**
 * A case that can be drawn.
 *
 * @param signs how many signs of risk it has: a child on the red path, a section 47 enquiry, an
 *     adult with a history named in a referral, a written agreement that was broken
 */
public record Candidate(String caseRef, int signs) {

    private static final int FOR_EACH_SIGN = 3;

    /** How much more readily it is drawn by risk than a case without a sign. */
    int weight() {
        return 1 + FOR_EACH_SIGN * signs;
    }
}
