package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.incident.domain.Disposal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/** The step that puts a warning before the domestic abuse lead, and its limit. */
@Service
class WarningLimits {

    /** The kind of subject that the step and its limit belong to. */
    static final String SUBJECT = "abuse-warning";

    /** Say whether a warning was enough where children live in the household (R-TVP-5). */
    static final String STEP = "look-at-abuse-warning";

    /**
     * The domestic abuse lead has no role of their own: the duty inspector leads for the police and
     * the service manager for children’s social care.
     */
    static final Set<Role> LEADS = Set.of(Role.DUTY_INSPECTOR, Role.SERVICE_MANAGER);

    private final Deadlines deadlines;
    private final HumanSteps steps;

    WarningLimits(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** A warning is to be looked at, counted from when it was recorded. */
    void begins(Disposal one) {
        var waiting = new Waiting(SUBJECT, one.id().value(), STEP, refs(one));
        Deadline due = deadlines.set(LimitCode.ABUSE_WARNING, waiting, one.how().recorded().at());
        steps.openAside(STEP, due, LEADS);
    }

    /** The lead has looked at it. */
    void done(Disposal one) {
        deadlines.of(SUBJECT, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .forEach(due -> deadlines.met(due.id()));
    }

    /** It concerns the cases of its incident from now on. */
    void concerning(Disposal one) {
        deadlines.concerning(SUBJECT, one.id().value(), refs(one));
        steps.concerning(one.id().value(), refs(one));
    }

    static List<String> refs(Disposal one) {
        return one.cases().stream().map(CaseRef::value).toList();
    }
}
