package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.PreBirthAssessmentProcess;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.worklist.Restartable;

/** Starts the process of a pre-birth assessment again, with what is still to be done of it. */
@Service
class RestartPreBirth implements Restartable {

    private final PreBirths rows;
    private final PreBirthDesk desk;
    private final PreBirthWork work;
    private final PreBirthEngine engine;

    RestartPreBirth(PreBirths rows, PreBirthDesk desk, PreBirthWork work, PreBirthEngine engine) {
        this.rows = rows;
        this.desk = desk;
        this.work = work;
        this.engine = engine;
    }

    @Override
    public String process() {
        return PreBirthAssessmentProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return rows.find(new PreBirthId(subjectId))
                .map(
                        one ->
                                new Carried(
                                        process(),
                                        subjectId,
                                        List.of(subjectId),
                                        List.of(one.about().caseRef().value())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        PreBirthAssessment one = desk.lock(new PreBirthId(subjectId));
        return work.open(one, PreBirthSteps.CONCLUDE).map(due -> again(one, due));
    }

    private String again(PreBirthAssessment one, Deadline conclusion) {
        engine.begun(one.id(), conclusion);
        work.open(one, PreBirthSteps.BIRTH).ifPresent(birth -> engine.born(one.id(), birth));
        return PreBirthSteps.CONCLUDE;
    }
}
