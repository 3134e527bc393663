package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A manager signs for what is still not known of a carer (L-3.1.2). */
@Service
public class SignCapacity {

    /** The step, as the task names it. */
    public static final String STEP = AssessmentSteps.SIGN;

    private static final Refusal NO_REASON =
            new Refusal(
                    "reason",
                    "It is not said why the work can go on without knowing this.",
                    "Say whom you asked, and what keeps the child safe meanwhile.");

    private final Access access;
    private final CapacityKeeping keeping;
    private final HumanSteps steps;

    SignCapacity(Access access, CapacityKeeping keeping, HumanSteps steps) {
        this.access = access;
        this.keeping = keeping;
        this.steps = steps;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, CapacityId id, String reason) {
        access.require(who, Activity.SIGN_NOT_KNOWN);
        Capacity about = keeping.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP).then(task -> signed(who, task, about, reason));
    }

    private Completion signed(Actor who, TaskView task, Capacity about, String reason) {
        if (reason.isBlank()) {
            return new Completion.Refused(List.of(NO_REASON));
        }
        steps.finish(who, task, Map.of());
        keeping.signed(who, about, reason);
        return new Completion.Done(
                "It is signed for. What becomes known later is recorded as before.");
    }
}
