package org.threshold.workflow.worklist.app;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.Notices;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.domain.EscalationWords;
import org.threshold.workflow.worklist.domain.WhoIsTold;

/** Tells those whom a rung of an escalation chain names, by a notice on their work list. */
@Service
class EscalationNotices implements RungListener {

    /** Notifications climb a ladder of their own, which the feature that sends them listens to. */
    private static final String NOTIFICATION = "notification";

    private final Notices notices;
    private final Tasks tasks;

    EscalationNotices(Notices notices, Tasks tasks) {
        this.notices = notices;
        this.tasks = tasks;
    }

    @Override
    public void reached(RungReached reached) {
        Deadline deadline = reached.deadline();
        Waiting waiting = deadline.waiting();
        if (waiting.kind().equals(NOTIFICATION)) {
            return;
        }
        var subject = new TaskView.Subject(waiting.kind(), waiting.id(), waiting.cases());
        var about = new Notice.About(Notice.About.ESCALATION, deadline.id().value(), subject);
        String words = EscalationWords.of(deadline, reached.rung());
        for (Role role : WhoIsTold.roles(reached.told(), owners(waiting.id(), waiting.step()))) {
            notices.tell(role, about, words);
        }
    }

    /** Reads without a lock: whoever ends the step locks its row before the deadline's. */
    private Set<Role> owners(UUID subjectId, String step) {
        return tasks.latest(subjectId, step).map(TaskView::candidates).orElse(Set.of());
    }
}
