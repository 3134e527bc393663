package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.About;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Starts the single assessment of a case, with everything that waits because of it. */
@Service
class AssessmentStart {

    private final Cases cases;
    private final SingleAssessments rows;
    private final SingleAssessmentWork work;
    private final AssessmentCheckpoints checkpoints;
    private final SingleAssessmentRecord record;

    AssessmentStart(
            Cases cases,
            SingleAssessments rows,
            SingleAssessmentWork work,
            AssessmentCheckpoints checkpoints,
            SingleAssessmentRecord record) {
        this.cases = cases;
        this.rows = rows;
        this.work = work;
        this.checkpoints = checkpoints;
        this.record = record;
    }

    /** The one of the case that goes on. */
    Optional<SingleAssessment> going(CaseRef ref) {
        return rows.of(ref).stream().filter(SingleAssessment::open).findFirst();
    }

    /**
     * Starts it, unless one goes on: a child is assessed once at a time.
     *
     * @param referredAt when the referral was received, UTC
     */
    SingleAssessment begin(Actor who, CaseRef ref, String why, Instant referredAt) {
        return going(ref).orElseGet(() -> begun(who, new About(ref, why, referredAt, "", going())));
    }

    /** By when it ends, UTC (T8). */
    Instant dueAt(SingleAssessment one) {
        return work.limit(one).dueAt();
    }

    /** The day in England. */
    LocalDate today() {
        return record.today();
    }

    private static Standing going() {
        return new Standing.Going("");
    }

    private SingleAssessment begun(Actor who, About about) {
        var child =
                new AssessedChild(
                        record.newId(), cases.childOf(about.caseRef()).orElseThrow(), List.of());
        var one =
                new SingleAssessment(
                        new SingleAssessmentId(record.newId()),
                        about,
                        List.of(child),
                        List.of(),
                        List.of());
        rows.add(one);
        work.begins(one, record.now());
        checkpoints.next(one, about.referredAt());
        record.keep(who, "single-assessment-begun", one, about.why());
        return one;
    }
}
