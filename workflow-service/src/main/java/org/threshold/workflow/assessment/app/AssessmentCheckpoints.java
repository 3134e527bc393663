package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * When a manager looks at how a single assessment goes: by the limit of the area profile, or sooner
 * where the manager says so, and never after T8.
 */
@Service
class AssessmentCheckpoints {

    private static final String SOONER = "The manager looks at it sooner.";

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final SingleAssessmentWork work;

    AssessmentCheckpoints(Deadlines deadlines, HumanSteps steps, SingleAssessmentWork work) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.work = work;
    }

    /** The next is due by the limit; none where the assessment is due by then itself. */
    void next(SingleAssessment one, Instant from) {
        Instant limit = deadlines.reckon(LimitCode.ASSESSMENT_CHECKPOINT, from).dueAt();
        if (limit.isBefore(work.limit(one).dueAt())) {
            open(one, from);
        }
    }

    /** The next is due on this day, which is no later than {@link #latest}. */
    void next(SingleAssessment one, Instant from, LocalDate on) {
        Deadline due = standing(one).orElseGet(() -> open(one, from));
        Instant at = due.dueAt().atZone(WorkingTime.ZONE).with(on).toInstant();
        deadlines.bringForward(due.id(), at, SOONER);
        steps.moved(due.id());
    }

    /** The latest day in England on which the next can be, counted from now if none is due. */
    LocalDate latest(SingleAssessment one, Instant now) {
        return standing(one)
                .map(due -> WorkingTime.dayOf(due.dueAt()))
                .orElseGet(() -> latestAfter(one, now));
    }

    /** The latest day in England on which the one after this can be. */
    LocalDate latestAfter(SingleAssessment one, Instant now) {
        Instant limit = deadlines.reckon(LimitCode.ASSESSMENT_CHECKPOINT, now).dueAt();
        Instant whole = work.limit(one).dueAt();
        return WorkingTime.dayOf(limit.isBefore(whole) ? limit : whole);
    }

    private Deadline open(SingleAssessment one, Instant from) {
        String step = SingleAssessmentSteps.CHECKPOINT;
        var waiting = SingleAssessmentWork.of(one, step);
        Deadline due = deadlines.set(LimitCode.ASSESSMENT_CHECKPOINT, waiting, from);
        steps.openAside(step, due, SingleAssessmentSteps.MANAGERS);
        return due;
    }

    private Optional<Deadline> standing(SingleAssessment one) {
        return work.due(one).stream()
                .filter(due -> due.waiting().step().equals(SingleAssessmentSteps.CHECKPOINT))
                .findFirst();
    }
}
