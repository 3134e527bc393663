package org.threshold.workflow.action.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** What was agreed for a child whose case joins another is followed up under that one. */
@Service
class JoinedActions implements CaseListener {

    private final MeetingActions actions;
    private final ActionWork work;

    JoinedActions(MeetingActions actions, ActionWork work) {
        this.actions = actions;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        actions.of(List.of(joined.from(), joined.into())).stream()
                .filter(MeetingAction::isOpen)
                .forEach(one -> moved(one, joined));
    }

    private void moved(MeetingAction one, CaseJoined joined) {
        work.concerning(
                one,
                one.cases().stream()
                        .map(ref -> ref.equals(joined.from()) ? joined.into() : ref)
                        .distinct()
                        .toList());
    }
}
