package org.threshold.workflow.redpath.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.PoliceAcceptanceProcess;
import org.threshold.process.UncertainMarkProcess;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.redpath.AcceptanceId;
import org.threshold.workflow.redpath.MarkId;

/** Starts the processes of the red path; each has one step, so it always starts there. */
@Service
class RedPathEngine {

    private final EngineOutbox engine;

    RedPathEngine(EngineOutbox engine) {
        this.engine = engine;
    }

    /** A mark waits to be seen by a paediatrician. */
    void seen(MarkId id, Deadline view) {
        engine.publish(
                new EngineMessage(
                        UncertainMarkProcess.Messages.SEEN,
                        id.value(),
                        Map.of(
                                UncertainMarkProcess.Variables.MARK_ID,
                                id.toString(),
                                UncertainMarkProcess.Variables.VIEW,
                                view.forEngine())));
    }

    /** The police are asked who takes the joint investigation. */
    void asked(AcceptanceId id, Deadline acceptance) {
        engine.publish(
                new EngineMessage(
                        PoliceAcceptanceProcess.Messages.ASKED,
                        id.value(),
                        Map.of(
                                PoliceAcceptanceProcess.Variables.ACCEPTANCE_ID,
                                id.toString(),
                                PoliceAcceptanceProcess.Variables.ACCEPTANCE,
                                acceptance.forEngine())));
    }
}
