package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.SingleAssessmentProcess.Messages;
import org.threshold.process.SingleAssessmentProcess.Variables;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;

/** Tells the engine that a single assessment was begun, what is due of it, and that it is over. */
@Service
class SingleAssessmentEngine {

    private final EngineOutbox engine;

    SingleAssessmentEngine(EngineOutbox engine) {
        this.engine = engine;
    }

    /**
     * It was begun.
     *
     * @param whole when it is due (T8), which climbs until a manager has agreed
     */
    void begun(SingleAssessmentId id, Deadline whole) {
        engine.publish(
                new EngineMessage(
                        Messages.BEGUN,
                        id.value(),
                        Map.of(
                                Variables.ASSESSMENT_ID, id.toString(),
                                Variables.CONCLUSION, whole.forEngine())));
    }

    /** A duty more, with its limit, which is about the subject and the step. */
    void added(SingleAssessmentId id, Deadline due) {
        engine.publish(
                new EngineMessage(
                        Messages.DUTY_ADDED,
                        id.value(),
                        Map.of(
                                Variables.DUTY_ID, due.waiting().id().toString(),
                                Variables.DUTY_STEP, due.waiting().step(),
                                Variables.DUTY, due.forEngine())));
    }

    /** A limit that the process waits for was brought forward. */
    void moved(SingleAssessmentId id, Deadline due) {
        Instant rung = due.nextRungAt().orElse(due.dueAt());
        engine.publish(
                new EngineMessage(
                        Messages.LIMIT_MOVED,
                        id.value(),
                        Map.of(
                                Variables.MOVED_DEADLINE_ID, due.id().toString(),
                                Variables.MOVED_RUNG_AT, rung.toString())));
    }

    void ended(SingleAssessmentId id) {
        engine.publish(new EngineMessage(Messages.ENDED, id.value(), Map.of()));
    }
}
