package org.threshold.workflow.investigation.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.JointInvestigationProcess.Messages;
import org.threshold.process.JointInvestigationProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;

/** Tells the engine that an investigation was opened, has one item more, and was closed. */
@Service
class InvestigationEngine {

    private final EngineOutbox engine;

    InvestigationEngine(EngineOutbox engine) {
        this.engine = engine;
    }

    void opened(InvestigationId id) {
        engine.publish(
                new EngineMessage(
                        Messages.OPENED,
                        id.value(),
                        Map.of(Variables.INVESTIGATION_ID, id.toString())));
    }

    /** An item more, with its limit, which is about the item and its step. */
    void added(InvestigationId id, Deadline due) {
        engine.publish(
                new EngineMessage(
                        Messages.ITEM_ADDED,
                        id.value(),
                        Map.of(
                                Variables.ITEM_ID, due.waiting().id().toString(),
                                Variables.ITEM_STEP, due.waiting().step(),
                                Variables.ITEM, due.forEngine())));
    }

    void closed(InvestigationId id) {
        engine.publish(new EngineMessage(Messages.CLOSED, id.value(), Map.of()));
    }
}
