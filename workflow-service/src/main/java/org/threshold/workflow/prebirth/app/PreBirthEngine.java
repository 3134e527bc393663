package org.threshold.workflow.prebirth.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.PreBirthAssessmentProcess.Messages;
import org.threshold.process.PreBirthAssessmentProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.platform.EngineOutbox;
import org.threshold.workflow.prebirth.domain.PreBirthId;

/** Tells the process of a pre-birth assessment what happened. */
@Service
class PreBirthEngine {

    private final EngineOutbox engine;

    PreBirthEngine(EngineOutbox engine) {
        this.engine = engine;
    }

    /** It is begun, and to be concluded. */
    void begun(PreBirthId id, Deadline conclusion) {
        engine.publish(
                new EngineMessage(
                        Messages.BEGUN,
                        id.value(),
                        Map.of(
                                Variables.PRE_BIRTH_ID,
                                id.toString(),
                                Variables.CONCLUSION,
                                conclusion.forEngine())));
    }

    /** The child was born before it was concluded. */
    void born(PreBirthId id, Deadline birth) {
        engine.publish(
                new EngineMessage(
                        Messages.CHILD_BORN,
                        id.value(),
                        Map.of(Variables.BIRTH, birth.forEngine())));
    }
}
