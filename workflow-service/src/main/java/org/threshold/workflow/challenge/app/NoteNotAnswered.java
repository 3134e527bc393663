package org.threshold.workflow.challenge.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.challenge.app.NotAnswered.Passed;
import org.threshold.workflow.challenge.domain.RoundId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.RungListener;
import org.threshold.workflow.deadlines.RungReached;

/**
 * Notes that nobody answered a stage in time. Moving on locks case rows, which nobody may do while
 * climbing a ladder, so {@link MoveChallengeOn} does it at once afterwards.
 */
@Service
class NoteNotAnswered implements RungListener {

    private final NotAnswered passed;

    NoteNotAnswered(NotAnswered passed) {
        this.passed = passed;
    }

    @Override
    public void reached(RungReached reached) {
        Deadline limit = reached.deadline();
        boolean ours = limit.waiting().step().equals(ChallengeSteps.ANSWER);
        if (ours && !reached.rung().dueAt().isBefore(limit.dueAt())) {
            passed.note(new Passed(limit.id(), new RoundId(limit.waiting().id()), limit.dueAt()));
        }
    }
}
