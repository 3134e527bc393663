package org.threshold.workflow.strategy.domain;

import org.threshold.workflow.deadlines.LimitCode;

/**
 * What a meeting that was not quorate does to the limit it was held under (T4d): an urgent
 * discussion keeps the limit of a first discussion and starts that of the full meeting; it never
 * counts as a full meeting or as a review, however often it is repeated.
 */
public final class FullMeetingRule {

    private FullMeetingRule() {}

    /** Whether an urgent discussion was enough for this limit. */
    public static boolean heldUrgently(LimitCode limit) {
        return limit == LimitCode.T4_SAME_DAY_DISCUSSION
                || limit == LimitCode.T4A_DISCUSSION
                || limit == LimitCode.T4E_DISCUSSION_AFTER_ENQUIRY_BEGAN;
    }
}
