package org.threshold.workflow.assessment.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody records what general practice and adult services said of a carer (L-3.1.2, T3d). */
@Service
public class FindOutCapacity {

    /** The step, as the task names it. */
    public static final String STEP = AssessmentSteps.FIND_OUT;

    private final Access access;
    private final CapacityKeeping keeping;
    private final CapacityWork work;
    private final HumanSteps steps;

    FindOutCapacity(Access access, CapacityKeeping keeping, CapacityWork work, HumanSteps steps) {
        this.access = access;
        this.keeping = keeping;
        this.work = work;
        this.steps = steps;
    }

    /** Keeps it, or says that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, CapacityId id, CapacityGiven given) {
        access.require(who, Activity.RECORD_CAPACITY);
        Capacity before = keeping.lock(id).orElseThrow();
        return steps.take(who, id.value(), STEP).then(task -> answered(who, task, before, given));
    }

    private Completion answered(Actor who, TaskView task, Capacity before, CapacityGiven given) {
        steps.finish(who, task, Map.of());
        work.met(before, STEP);
        boolean known = keeping.answered(who, before, given).capacity().unknownSince().isEmpty();
        return new Completion.Done(
                known
                        ? "It is recorded, and everything is known."
                        : "It is recorded. What is still not known has to be known, or signed for by a manager,"
                                + " within ten working days of when it was first recorded as not known.");
    }
}
