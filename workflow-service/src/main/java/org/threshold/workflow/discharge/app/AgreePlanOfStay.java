package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.domain.ContingencyRule;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.discharge.domain.PlanWords;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** The task “agree the contingency plan” is ended by agreeing it (L-3.1.9). */
@Service
public class AgreePlanOfStay {

    /** The step, as the task names it. */
    public static final String STEP = DischargeSteps.AGREE;

    private final Access access;
    private final HumanSteps steps;
    private final ContingencySubject subject;
    private final ContingencyKeeping plans;

    AgreePlanOfStay(
            Access access, HumanSteps steps, ContingencySubject subject, ContingencyKeeping plans) {
        this.access = access;
        this.steps = steps;
        this.subject = subject;
        this.plans = plans;
    }

    /** Agrees it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ExpectedStayId id, PlanWords words) {
        access.require(who, Activity.AGREE_CONTINGENCY_PLAN);
        ExpectedStay stay = subject.lock(id);
        return steps.take(who, id.value(), STEP).then(task -> agreed(who, task, stay, words));
    }

    private Completion agreed(Actor who, TaskView task, ExpectedStay stay, PlanWords words) {
        List<Refusal> refusals = ContingencyRule.refusals(words, plans.now());
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        plans.agreed(who, stay, words);
        return new Completion.Done(
                "The contingency plan stands, and the ward is told of it. Print it for them from the"
                        + " page of the case.");
    }
}
