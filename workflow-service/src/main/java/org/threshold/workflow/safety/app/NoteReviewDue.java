package org.threshold.workflow.safety.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;
import org.threshold.workflow.safety.app.ReviewsDue.ReviewDue;
import org.threshold.workflow.safety.domain.PlanId;

/**
 * Notes that the review of a plan became due. Telling people locks case rows, which nobody may do
 * while climbing a ladder, so {@link TellReviewDue} does it at once afterwards.
 */
@Service
class NoteReviewDue implements RungListener {

    private final ReviewsDue due;

    NoteReviewDue(ReviewsDue due) {
        this.due = due;
    }

    @Override
    public void reached(RungReached reached) {
        Deadline limit = reached.deadline();
        boolean ours = limit.waiting().kind().equals(SafetySteps.PLAN);
        if (ours && !reached.rung().dueAt().isBefore(limit.dueAt())) {
            due.note(new ReviewDue(limit.id(), new PlanId(limit.waiting().id()), limit.dueAt()));
        }
    }
}
