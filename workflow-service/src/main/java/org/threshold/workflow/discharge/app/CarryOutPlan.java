package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Somebody says what was done when a child was taken from hospital, or was to be (EV-06). */
@Service
public class CarryOutPlan {

    /** The step, as the task names it. */
    public static final String STEP = DischargeSteps.CARRY_OUT;

    private final Access access;
    private final HumanSteps steps;
    private final ContingencySubject subject;
    private final ContingencyKeeping plans;

    CarryOutPlan(
            Access access, HumanSteps steps, ContingencySubject subject, ContingencyKeeping plans) {
        this.access = access;
        this.steps = steps;
        this.subject = subject;
        this.plans = plans;
    }

    /** Keeps it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ExpectedStayId id, String done) {
        access.require(who, Activity.AGREE_CONTINGENCY_PLAN);
        ExpectedStay stay = subject.lock(id);
        return steps.take(who, id.value(), STEP).then(task -> carriedOut(who, task, stay, done));
    }

    private Completion carriedOut(Actor who, TaskView task, ExpectedStay stay, String done) {
        if (done.isBlank()) {
            return new Completion.Refused(
                    List.of(
                            new Refusal(
                                    "done",
                                    "It is not said what was done.",
                                    "Say who was called, when, and where the child is now.")));
        }
        steps.finish(who, task, Map.of());
        plans.carriedOut(who, stay, done);
        return new Completion.Done("What was done is recorded.");
    }
}
