package org.threshold.workflow.action.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.action.domain.MeetingActionId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.MeetingHeld;

/** The rows of what strategy meetings agreed that people do. */
public interface MeetingActions {

    /** The actions of one meeting, in their order; none until it is complete. */
    List<MeetingAction> of(MeetingHeld meeting);

    /** The actions of every discussion about one of these cases, the first due first. */
    List<MeetingAction> of(Collection<CaseRef> cases);

    /** An action, if there is one. */
    Optional<MeetingAction> find(MeetingActionId id);

    /** The same, its row locked. */
    Optional<MeetingAction> lock(MeetingActionId id);

    /** Keeps how an action stands, who said so and when, UTC. */
    void settle(MeetingAction action, StaffId by, Instant at);
}
