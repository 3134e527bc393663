package org.threshold.workflow.investigation.app;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.process.JointInvestigationProcess;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.worklist.Restartable;

/** Starts an investigation’s process again with every item that nobody has closed. */
@Service
class RestartInvestigation implements Restartable {

    /** What the process waits for until a manager closes the investigation; no step of its own. */
    static final String ALL_ITEMS_CLOSED = "all-items-closed";

    private final InvestigationDesk desk;
    private final InvestigationParts parts;
    private final InvestigationEngine engine;

    RestartInvestigation(
            InvestigationDesk desk, InvestigationParts parts, InvestigationEngine engine) {
        this.desk = desk;
        this.parts = parts;
        this.engine = engine;
    }

    @Override
    public String process() {
        return JointInvestigationProcess.ID;
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return parts.investigationOf(subjectId)
                .map(
                        investigation ->
                                new Carried(
                                        process(),
                                        investigation.id().value(),
                                        parts.of(investigation),
                                        investigation.caseRefs()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> startAgain(UUID subjectId) {
        Investigation investigation = desk.lockFor(new InvestigationId(subjectId));
        if (!investigation.isOpen()) {
            return Optional.empty();
        }
        engine.opened(investigation.id());
        parts.open(investigation).forEach(due -> engine.added(investigation.id(), due));
        return Optional.of(ALL_ITEMS_CLOSED);
    }
}
