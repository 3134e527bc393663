package org.threshold.workflow.plan.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.ChildProtectionPlanProcess.Messages;
import org.threshold.process.ChildProtectionPlanProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;

/** Tells the engine that a plan was made, has one duty more, and has ended. */
@Service
class ProtectionPlanEngine {

    private final EngineOutbox engine;

    ProtectionPlanEngine(EngineOutbox engine) {
        this.engine = engine;
    }

    void made(ProtectionPlanId id) {
        engine.publish(
                new EngineMessage(
                        Messages.MADE, id.value(), Map.of(Variables.PLAN_ID, id.toString())));
    }

    /** A duty more, with its limit, which is about the plan and the step. */
    void added(ProtectionPlanId id, Deadline due) {
        engine.publish(
                new EngineMessage(
                        Messages.DUTY_ADDED,
                        id.value(),
                        Map.of(
                                Variables.DUTY_ID, due.waiting().id().toString(),
                                Variables.DUTY_STEP, due.waiting().step(),
                                Variables.DUTY, due.forEngine())));
    }

    void ended(ProtectionPlanId id) {
        engine.publish(new EngineMessage(Messages.ENDED, id.value(), Map.of()));
    }
}
