package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.SingleAssessmentProcess;
import org.threshold.workflow.assessment.domain.AskedAgency;
import org.threshold.workflow.assessment.domain.AssessedChild;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.worklist.Restartable;

/** Starts a single assessment’s process again with each duty that is still to be done. */
@Service
class RestartSingleAssessment implements Restartable {

    /** What the process waits for until its rows end it; no step of its own. */
    static final String ASSESSMENT_AT_ITS_END = "single-assessment-at-its-end";

    private final SingleAssessments rows;
    private final SingleAssessmentDesk desk;
    private final SingleAssessmentWork work;
    private final SingleAssessmentEngine engine;

    RestartSingleAssessment(
            SingleAssessments rows,
            SingleAssessmentDesk desk,
            SingleAssessmentWork work,
            SingleAssessmentEngine engine) {
        this.rows = rows;
        this.desk = desk;
        this.work = work;
        this.engine = engine;
    }

    @Override
    public String process() {
        return SingleAssessmentProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return rows.find(new SingleAssessmentId(subjectId))
                .or(() -> rows.having(subjectId).flatMap(rows::find))
                .map(
                        one ->
                                new Carried(
                                        process(),
                                        one.id().value(),
                                        parts(one),
                                        List.of(one.about().caseRef().value())));
    }

    private static List<UUID> parts(SingleAssessment one) {
        return Stream.of(
                        Stream.of(one.id().value()),
                        one.children().stream().map(AssessedChild::id),
                        one.asked().stream().map(AskedAgency::id))
                .flatMap(ids -> ids)
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        SingleAssessment one = desk.lock(new SingleAssessmentId(subjectId));
        List<Deadline> due = work.due(one);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        engine.begun(one.id(), work.limit(one));
        due.stream().filter(limit -> waits(one, limit)).forEach(it -> engine.added(one.id(), it));
        return Optional.of(ASSESSMENT_AT_ITS_END);
    }

    /** T8 goes on when it is concluded, and nobody is to conclude it then. */
    private static boolean waits(SingleAssessment one, Deadline due) {
        return !due.waiting().step().equals(SingleAssessmentSteps.CONCLUDE)
                || one.about().standing() instanceof Standing.Going;
    }
}
