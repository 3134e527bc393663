package org.threshold.workflow.strategy.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.OverdueMeetings.OverdueMeeting;

/**
 * Notes that a meeting’s limit passed. Telling people locks case rows, which nobody may do while
 * climbing a ladder, so {@link TellOverdue} does it at once afterwards.
 */
@Service
class NoteOverdue implements RungListener {

    private final OverdueMeetings overdue;

    NoteOverdue(OverdueMeetings overdue) {
        this.overdue = overdue;
    }

    @Override
    public void reached(RungReached reached) {
        Deadline limit = reached.deadline();
        boolean ours =
                limit.waiting().kind().equals(DiscussionSteps.SUBJECT)
                        && limit.waiting().step().equals(DiscussionSteps.HOLD);
        if (ours && !reached.rung().dueAt().isBefore(limit.dueAt())) {
            overdue.note(
                    new OverdueMeeting(
                            limit.id(), new DiscussionId(limit.waiting().id()), limit.dueAt()));
        }
    }
}
