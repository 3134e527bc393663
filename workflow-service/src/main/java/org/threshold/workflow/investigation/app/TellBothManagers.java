package org.threshold.workflow.investigation.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Told;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;

/**
 * At the top of its chain an evidential action is told to both managers, of the police and of
 * social care, whoever owns it (L-3.1.6b). The chain itself tells the owner’s and ours; this adds
 * the police, where the owner is somebody else.
 */
@Service
class TellBothManagers implements RungListener {

    private final EvidentialActions actions;
    private final Notices notices;

    TellBothManagers(EvidentialActions actions, Notices notices) {
        this.actions = actions;
        this.notices = notices;
    }

    @Override
    public void reached(RungReached reached) {
        Deadline deadline = reached.deadline();
        if (deadline.waiting().kind().equals(InvestigationSteps.ITEM)
                && reached.told().contains(Told.OWNERS_MANAGER)) {
            action(deadline.waiting()).ifPresent(action -> tell(deadline, action));
        }
    }

    /** Reads without a lock, as whoever ends the step holds it. */
    private Optional<EvidentialAction> action(Waiting waiting) {
        return actions.find(new ItemId(waiting.id()))
                .filter(action -> action.what().owner().agency() != Agency.POLICE);
    }

    private void tell(Deadline deadline, EvidentialAction action) {
        Waiting waiting = deadline.waiting();
        var subject = new TaskView.Subject(waiting.kind(), waiting.id(), waiting.cases());
        notices.tell(
                Role.DUTY_INSPECTOR,
                new Notice.About(Notice.About.ESCALATION, deadline.id().value(), subject),
                "Overdue, and not done: " + action.words() + ". Both managers are told.");
    }
}
