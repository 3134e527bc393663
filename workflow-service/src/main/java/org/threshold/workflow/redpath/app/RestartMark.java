package org.threshold.workflow.redpath.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.UncertainMarkProcess;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Restartable;

/** Starts the process of an uncertain mark again, while a paediatrician has not given a view. */
@Service
class RestartMark implements Restartable {

    private final Cases cases;
    private final Marks marks;
    private final RedPathLimits limits;
    private final RedPathEngine engine;

    RestartMark(Cases cases, Marks marks, RedPathLimits limits, RedPathEngine engine) {
        this.cases = cases;
        this.marks = marks;
        this.limits = limits;
        this.engine = engine;
    }

    @Override
    public String process() {
        return UncertainMarkProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return marks.find(new MarkId(subjectId))
                .map(
                        mark ->
                                new Carried(
                                        process(),
                                        subjectId,
                                        List.of(subjectId),
                                        List.of(mark.sighting().caseRef().value())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        var id = new MarkId(subjectId);
        cases.lock(List.of(marks.find(id).orElseThrow().sighting().caseRef()));
        return limits.open(id)
                .map(
                        view -> {
                            engine.seen(id, view);
                            return RedPathSteps.VIEW;
                        });
    }
}
