package org.threshold.workflow.safety.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Ends the step "close the contact out of hours" with what is on record of the contact and of its
 * plan (R-TVP-6c). What is missing is added on the page of the contact, which closes it too.
 */
@Service
public class CloseAsItStands {

    /** The step, as the task names it. */
    public static final String STEP = SafetySteps.CLOSE_CONTACT;

    private final Access access;
    private final HumanSteps steps;
    private final ContactKeeping keeping;
    private final PlansSoFar soFar;
    private final CloseContact close;

    CloseAsItStands(
            Access access,
            HumanSteps steps,
            ContactKeeping keeping,
            PlansSoFar soFar,
            CloseContact close) {
        this.access = access;
        this.steps = steps;
        this.keeping = keeping;
        this.soFar = soFar;
        this.close = close;
    }

    /** Closes it, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, ContactId id) {
        access.require(who, Activity.PLAN_OUT_OF_HOURS);
        OutOfHoursContact contact = keeping.lock(id).orElseThrow();
        return steps.take(who, id.value(), SafetySteps.CLOSE_CONTACT)
                .then(_ -> closed(close.tryTo(who, contact, soFar.of(id))));
    }

    private static Completion closed(ContactResult result) {
        return switch (result) {
            case ContactResult.Closed(_, var plan) ->
                    new Completion.Done(
                            "The contact is closed with a plan. It is reviewed by "
                                    + DueWords.exact(plan.reviewDueAt())
                                    + ".");
            case ContactResult.Open(_, var missing) -> new Completion.Refused(missing);
            case ContactResult.ClosedBefore _ ->
                    new Completion.Gone("This contact is closed: its plan was agreed before.");
            case ContactResult.NothingThere() ->
                    throw new IllegalStateException("a contact that is locked is there");
        };
    }
}
