package org.threshold.workflow.incident.app;

import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** Takes a step of an incident in hand, with its cases locked before it. */
@Service
class IncidentDesk {

    private final Cases cases;
    private final Incidents incidents;
    private final HumanSteps steps;

    IncidentDesk(Cases cases, Incidents incidents, HumanSteps steps) {
        this.cases = cases;
        this.incidents = incidents;
        this.steps = steps;
    }

    /** A step that somebody ends, and what it is about. */
    record InHand(Actor who, TaskView task, AbuseIncident about) {}

    /** Ends the step as asked for, or says that somebody was quicker. */
    Completion take(Actor who, IncidentId id, String step, Function<InHand, Completion> ending) {
        cases.lock(incidents.find(id).orElseThrow().about().cases());
        AbuseIncident about = incidents.lock(id).orElseThrow();
        return steps.take(who, id.value(), step)
                .then(task -> ending.apply(new InHand(who, task, about)));
    }
}
