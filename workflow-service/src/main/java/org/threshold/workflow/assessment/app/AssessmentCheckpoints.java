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

/**
 * When a manager looks at how a single assessment goes: by the limit of the area profile, or sooner
 * where the manager says so, and never after T8.
 */
@Service
class AssessmentCheckpoints {

    private static final String SOONER = "The manager looks at it sooner.";

    private final Deadlines deadlines;
    private final SingleAssessmentDuties duties;
    private final SingleAssessmentWork work;

    AssessmentCheckpoints(
            Deadlines deadlines, SingleAssessmentDuties duties, SingleAssessmentWork work) {
        this.deadlines = deadlines;
        this.duties = duties;
        this.work = work;
    }

    /** The next is due by the limit; none where the assessment is due by then itself. */
    void next(SingleAssessment one, Instant from) {
        Instant limit = deadlines.reckon(LimitCode.ASSESSMENT_CHECKPOINT, from).dueAt();
        if (limit.isBefore(work.limit(one).dueAt())) {
            duties.open(one, limit(one, from));
        }
    }

    /** The next is due on this day, which is no later than {@link #latest}. */
    void next(SingleAssessment one, Instant from, LocalDate on) {
        standing(one)
                .ifPresentOrElse(
                        due -> duties.moved(one, sooner(due, on)),
                        () -> duties.open(one, sooner(limit(one, from), on)));
    }

    private Deadline sooner(Deadline due, LocalDate on) {
        Instant at = due.dueAt().atZone(WorkingTime.ZONE).with(on).toInstant();
        return deadlines.bringForward(due.id(), at, SOONER).deadline();
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

    private Deadline limit(SingleAssessment one, Instant from) {
        var waiting = AssessmentWaiting.of(one, SingleAssessmentSteps.CHECKPOINT);
        return deadlines.set(LimitCode.ASSESSMENT_CHECKPOINT, waiting, from);
    }

    private Optional<Deadline> standing(SingleAssessment one) {
        return work.due(one).stream()
                .filter(due -> due.waiting().step().equals(SingleAssessmentSteps.CHECKPOINT))
                .findFirst();
    }
}
