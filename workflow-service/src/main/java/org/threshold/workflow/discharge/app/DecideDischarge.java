package org.threshold.workflow.discharge.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.discharge.domain.DischargeGate;
import org.threshold.workflow.discharge.domain.DischargeGate.Basis;
import org.threshold.workflow.discharge.domain.DischargeGiven;
import org.threshold.workflow.discharge.domain.DischargeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** A manager decides whether a planned discharge may go ahead (R-Health-1). */
@Service
public class DecideDischarge {

    /** The step, as the task names it. */
    public static final String STEP = LeavingSteps.DECIDE;

    private final Access access;
    private final HumanSteps steps;
    private final DischargeBasis basis;
    private final KeepDischarges keep;
    private final DischargeDecisions decisions;

    DecideDischarge(
            Access access,
            HumanSteps steps,
            DischargeBasis basis,
            KeepDischarges keep,
            DischargeDecisions decisions) {
        this.access = access;
        this.steps = steps;
        this.basis = basis;
        this.keep = keep;
        this.decisions = decisions;
    }

    /** Decides, or names everything that it waits for. */
    @Transactional
    public Completion handle(Actor who, DischargeId id, DischargeGiven given) {
        access.require(who, Activity.LET_LEAVE_HOSPITAL);
        Discharge discharge = keep.lock(id);
        return steps.take(who, id.value(), STEP).then(task -> decide(who, task, discharge, given));
    }

    private Completion decide(Actor who, TaskView task, Discharge discharge, DischargeGiven given) {
        Basis rests = basis.of(discharge);
        List<Refusal> refusals = DischargeGate.refusals(discharge, rests, given);
        if (!refusals.isEmpty()) {
            decisions.refused(who, discharge, refusals);
            return new Completion.Refused(refusals);
        }
        steps.finish(who, task, Map.of());
        boolean unheard = !DischargeGate.unheard(discharge, rests.told()).isEmpty();
        return new Completion.Done(decisions.decided(who, discharge, given, unheard));
    }
}
