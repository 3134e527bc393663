package org.threshold.workflow.action.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.action.domain.MeetingAction;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionListener;

/** Puts what a meeting agreed on the work list of whoever does it (R-4.2-3c). */
@Service
class FollowUpActions implements DiscussionListener {

    private final MeetingActions actions;
    private final ActionWork work;
    private final ActionRecord record;

    FollowUpActions(MeetingActions actions, ActionWork work, ActionRecord record) {
        this.actions = actions;
        this.work = work;
        this.record = record;
    }

    @Override
    public void decided(DiscussionDecided decided) {
        for (MeetingAction one : actions.of(decided.meeting())) {
            work.begins(one, record.now());
            record.keep(decided.by(), "meeting-action-agreed", one);
        }
    }
}
