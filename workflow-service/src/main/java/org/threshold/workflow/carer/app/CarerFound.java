package org.threshold.workflow.carer.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheck.Checked;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.CarerGate;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Keeps what was found out about a carer, and ends the step when nothing is missing. */
@Service
class CarerFound {

    private final CarerChecks checks;
    private final HumanSteps steps;
    private final CarerWork work;
    private final CarerRecord record;
    private final EnterFamily family;

    CarerFound(
            CarerChecks checks,
            HumanSteps steps,
            CarerWork work,
            CarerRecord record,
            EnterFamily family) {
        this.checks = checks;
        this.steps = steps;
        this.work = work;
        this.record = record;
        this.family = family;
    }

    Completion keep(Actor who, TaskView task, CarerCheck one) {
        List<Refusal> refusals = refusals(one.details());
        if (!refusals.isEmpty()) {
            checks.save(one);
            record.keep(who, "carer-details-recorded", one);
            return new Completion.Refused(refusals);
        }
        CarerCheck checked = one.checked(new Checked(who.staff().orElseThrow(), record.now()));
        checks.save(checked);
        family.write(who, checked);
        steps.finish(who, task, Map.of());
        work.checked(checked);
        record.keep(who, "carer-checked", checked);
        return new Completion.Done(
                "It is recorded who cares for the child, and what is known of them. They and the"
                        + " home stand in the family’s record.");
    }

    /** Whether somebody on record is meant is asked once everything else is known. */
    private List<Refusal> refusals(CarerDetails details) {
        List<Refusal> missing = CarerGate.refusals(details, WorkingTime.dayOf(record.now()));
        return missing.isEmpty() ? family.likely().refusals(details) : missing;
    }
}
