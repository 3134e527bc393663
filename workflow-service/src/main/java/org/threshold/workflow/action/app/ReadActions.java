package org.threshold.workflow.action.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.action.domain.MeetingActionId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows what strategy meetings agreed for a child, and how it stands. */
@Service
public class ReadActions {

    private final Access access;
    private final MeetingActions actions;
    private final JoinedCases joined;

    ReadActions(Access access, MeetingActions actions, JoinedCases joined) {
        this.access = access;
        this.actions = actions;
        this.joined = joined;
    }

    /** All of a case, the first due first. */
    @Transactional(readOnly = true)
    public List<MeetingAction> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_DISCUSSION);
        return actions.of(joined.all(joined.answering(ref)));
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public MeetingAction forStep(MeetingActionId id) {
        return actions.find(id).orElseThrow();
    }
}
