package org.threshold.workflow.incident.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** The steps of incidents, and their limits; no process waits for them. */
@Service
class IncidentWork {

    private final Deadlines deadlines;
    private final HumanSteps steps;

    IncidentWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** It needs a DASH of its own (L-3.1.3c). */
    Deadline toAssess(AbuseIncident one) {
        return open(
                one,
                new Step(IncidentSteps.ASSESS, LimitCode.DASH_OF_INCIDENT, IncidentSteps.ASSESSORS),
                one.about().recorded().at());
    }

    /** Its DASH could not wait for the household, and has to be completed. */
    Deadline toComplete(AbuseIncident one, Instant since) {
        return open(
                one,
                new Step(IncidentSteps.COMPLETE, LimitCode.DASH_COMPLETED, IncidentSteps.ASSESSORS),
                since);
    }

    /** A supervisor of the police says what follows from a grade that rose. */
    void toSupervise(AbuseIncident one, Instant since) {
        open(
                one,
                new Step(
                        IncidentSteps.SUPERVISE,
                        LimitCode.DASH_SUPERVISED,
                        IncidentSteps.SUPERVISORS),
                since);
    }

    private record Step(String name, LimitCode limit, Set<Role> candidates) {}

    private Deadline open(AbuseIncident one, Step step, Instant anchor) {
        var waiting = new Waiting(IncidentSteps.INCIDENT, one.id().value(), step.name(), refs(one));
        Deadline limit = deadlines.set(step.limit(), waiting, anchor);
        steps.openAside(step.name(), limit, step.candidates());
        return limit;
    }

    /** What a step was for is done. */
    void ends(Actor who, TaskView task) {
        steps.finish(who, task, Map.of());
        deadlines.of(IncidentSteps.INCIDENT, task.subject().id()).stream()
                .filter(Deadline::isOpen)
                .filter(limit -> limit.waiting().step().equals(task.step()))
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** What it rests on was withdrawn: nobody has to assess it. */
    void withdrawn(Actor who, AbuseIncident one) {
        steps.withdraw(who, one.id().value(), "The report of domestic abuse was withdrawn.");
        deadlines.of(IncidentSteps.INCIDENT, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** It concerns these cases from now on. */
    void concerning(AbuseIncident one) {
        deadlines.concerning(IncidentSteps.INCIDENT, one.id().value(), refs(one));
        steps.concerning(one.id().value(), refs(one));
    }

    private static List<String> refs(AbuseIncident one) {
        return one.about().cases().stream().map(CaseRef::value).toList();
    }
}
