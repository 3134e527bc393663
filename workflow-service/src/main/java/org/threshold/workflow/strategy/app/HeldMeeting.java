package org.threshold.workflow.strategy.app;

import java.util.List;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.QuorumCheck;

/**
 * A meeting on record.
 *
 * @param number 1 for the first
 * @param decisions what was decided so far: at once, or for every child
 */
public record HeldMeeting(
        DiscussionId discussion,
        int number,
        MeetingReport report,
        QuorumCheck check,
        List<ChildDecision> decisions) {

    public HeldMeeting {
        decisions = List.copyOf(decisions);
    }

    /** The meeting as other features see it. */
    public MeetingHeld held() {
        return new MeetingHeld(discussion, number, report.heldAt(), check.quorate());
    }
}
