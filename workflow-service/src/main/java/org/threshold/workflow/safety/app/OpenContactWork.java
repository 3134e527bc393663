package org.threshold.workflow.safety.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * A contact without a plan is never silent: until it is closed, a step with a limit waits for
 * whoever has to close it (R-TVP-6c). No process waits for it.
 */
@Service
class OpenContactWork {

    private final PlansSoFar soFar;
    private final Deadlines deadlines;
    private final HumanSteps steps;

    OpenContactWork(PlansSoFar soFar, Deadlines deadlines, HumanSteps steps) {
        this.soFar = soFar;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** It stays open; safe twice. What was typed of a plan is kept; nothing typed takes nothing. */
    void waits(OutOfHoursContact contact, PlanGiven plan) {
        if (!plan.saysNothing()) {
            soFar.keep(contact.id(), plan);
        }
        var waiting =
                new Waiting(
                        SafetySteps.CONTACT,
                        contact.id().value(),
                        SafetySteps.CLOSE_CONTACT,
                        List.of(contact.caseRef().value()));
        Deadline limit =
                deadlines.set(LimitCode.OUT_OF_HOURS_CONTACT_CLOSED, waiting, contact.recordedAt());
        steps.openAside(SafetySteps.CLOSE_CONTACT, limit, SafetySteps.CLOSERS);
    }

    /** It is closed, whoever had taken the step: its limit is met. */
    void closed(Actor who, ContactId contact) {
        soFar.forget(contact);
        steps.overtake(who, contact.value(), SafetySteps.CLOSE_CONTACT, Map.of());
        deadlines
                .of(SafetySteps.CONTACT, contact.value())
                .forEach(limit -> deadlines.met(limit.id()));
    }
}
