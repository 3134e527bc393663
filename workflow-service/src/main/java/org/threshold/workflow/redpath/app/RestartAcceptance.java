package org.threshold.workflow.redpath.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.PoliceAcceptanceProcess;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Restartable;

/** Starts the process of a question to the police again, while they have not answered it. */
@Service
class RestartAcceptance implements Restartable {

    private final Cases cases;
    private final Acceptances acceptances;
    private final RedPathLimits limits;
    private final RedPathEngine engine;

    RestartAcceptance(
            Cases cases, Acceptances acceptances, RedPathLimits limits, RedPathEngine engine) {
        this.cases = cases;
        this.acceptances = acceptances;
        this.limits = limits;
        this.engine = engine;
    }

    @Override
    public String process() {
        return PoliceAcceptanceProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return acceptances
                .find(new AcceptanceId(subjectId))
                .map(
                        question ->
                                new Carried(
                                        process(),
                                        subjectId,
                                        List.of(subjectId),
                                        List.of(question.caseRef().value())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        var id = new AcceptanceId(subjectId);
        cases.lock(List.of(acceptances.find(id).orElseThrow().caseRef()));
        return limits.open(id)
                .map(
                        acceptance -> {
                            engine.asked(id, acceptance);
                            return RedPathSteps.ACCEPT;
                        });
    }
}
