package org.threshold.workflow.action.domain;

import java.util.List;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ActionStanding;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.PlannedAction;

/**
 * Something that a strategy meeting agreed that somebody does.
 *
 * @param cases the children whom the discussion is about
 */
public record MeetingAction(
        MeetingActionId id, DiscussionId discussion, List<CaseRef> cases, PlannedAction planned) {

    public MeetingAction {
        cases = List.copyOf(cases);
    }

    /** Whether nobody has said yet what came of it. */
    public boolean isOpen() {
        return planned.standing() instanceof ActionStanding.Open;
    }

    /** The same as it stands now. */
    public MeetingAction as(ActionStanding standing) {
        return new MeetingAction(id, discussion, cases, planned.as(standing));
    }
}
