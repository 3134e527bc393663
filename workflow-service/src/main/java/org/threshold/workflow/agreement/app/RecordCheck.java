package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.Found;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A monitor says what they found, or somebody records what the monitor told them (L-3.1.23). */
@Service
public class RecordCheck {

    /** The step, as the task and the model name it. */
    public static final String STEP = AgreementSteps.RECORD_CHECK;

    private final Access access;
    private final HumanSteps steps;
    private final CheckKeeping keeping;

    RecordCheck(Access access, HumanSteps steps, CheckKeeping keeping) {
        this.access = access;
        this.steps = steps;
        this.keeping = keeping;
    }

    /**
     * What was found.
     *
     * @param safe whether the child is safe: yes, no or not-known; for what is not kept
     */
    public record Given(Found found, String words, String safe) {

        @Override
        public String toString() {
            return "Given[" + found + "]";
        }
    }

    /** Keeps what was found, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, MonitorId id, Given given) {
        access.require(who, Activity.RECORD_AGREEMENT_CHECK);
        WrittenAgreement agreement = keeping.lock(id);
        return steps.take(who, id.value(), STEP)
                .then(
                        task ->
                                given.words().isBlank()
                                        ? new Completion.Refused(
                                                List.of(
                                                        new Refusal(
                                                                "words",
                                                                "It is not said what was seen.",
                                                                "Say what you saw and where; ‘nothing’ is an"
                                                                        + " answer, ‘could not look’ is another.")))
                                        : found(who, task, agreement, given));
    }

    private Completion found(Actor who, TaskView task, WrittenAgreement agreement, Given given) {
        steps.finish(who, task, Map.of());
        return new Completion.Done(keeping.found(who, agreement, task.subject().id(), given));
    }
}
