package org.threshold.workflow.handover.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.handover.app.NotTakenOver.Passed;
import org.threshold.workflow.handover.domain.EntryId;

/**
 * Notes that nobody took a case over in time. Asking the day locks case rows, which nobody may do
 * while climbing a ladder, so {@link AskToRing} does it at once afterwards.
 */
@Service
class NoteNotTakenOver implements RungListener {

    private final NotTakenOver passed;

    NoteNotTakenOver(NotTakenOver passed) {
        this.passed = passed;
    }

    @Override
    public void reached(RungReached reached) {
        Deadline limit = reached.deadline();
        boolean ours = limit.limit().code() == LimitCode.HANDOVER_TAKEN_OVER;
        if (ours && !reached.rung().dueAt().isBefore(limit.dueAt())) {
            passed.note(new Passed(limit.id(), new EntryId(limit.waiting().id()), limit.dueAt()));
        }
    }
}
