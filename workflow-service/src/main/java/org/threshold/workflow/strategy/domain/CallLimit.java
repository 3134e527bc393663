package org.threshold.workflow.strategy.domain;

import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.Fact;

/**
 * By when a concern is discussed (rules.md, T4a and T4b): the same day where a child is or may be
 * injured, and always for an injury to a child that is not mobile (L-3.1.5).
 */
public final class CallLimit {

    private CallLimit() {}

    /** The limit that runs from the instant the concern became known. */
    public static LimitCode of(CallForDiscussion call) {
        boolean red = call.about().children().stream().anyMatch(child -> child.path().red());
        return call.today() || red || call.facts().contains(Fact.INJURY)
                ? LimitCode.T4_SAME_DAY_DISCUSSION
                : LimitCode.T4A_DISCUSSION;
    }
}
