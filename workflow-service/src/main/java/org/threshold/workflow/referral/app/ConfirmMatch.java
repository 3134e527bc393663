package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskView;

/** A person confirms who a referred child is, and the case joins the one that is open. */
@Service
public class ConfirmMatch {

    /** The step, as the task names it. */
    public static final String STEP = IdentitySteps.CONFIRM;

    private final Access access;
    private final Cases cases;
    private final People people;
    private final HumanSteps steps;
    private final KeepIdentity keep;

    ConfirmMatch(Access access, Cases cases, People people, HumanSteps steps, KeepIdentity keep) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.steps = steps;
        this.keep = keep;
    }

    /**
     * Confirms, or says what is wrong, or that somebody was quicker.
     *
     * @param stated the child as it was stated, which is the subject of the step
     */
    @Transactional
    public Completion handle(Actor who, PersonId stated, CaseRef ref, Identity identity) {
        access.require(who, Activity.CONFIRM_MATCH);
        cases.lock(Stream.concat(Stream.of(ref), keep.openCase(identity).stream()).toList());
        return switch (steps.take(who, stated.value(), STEP)) {
            case Taking.Gone(var sentence) -> new Completion.Gone(sentence);
            case Taking.Taken _ when unknown(stated, identity) -> noSuchChild();
            case Taking.Taken(var task) -> confirmed(who, task, ref, identity);
        };
    }

    private boolean unknown(PersonId stated, Identity identity) {
        return switch (identity) {
            case Identity.NobodyKnown() -> false;
            case Identity.Known(var person) ->
                    person.equals(stated)
                            || people.view(person)
                                    .filter(found -> found.kind() == PersonKind.CHILD)
                                    .isEmpty();
        };
    }

    private static Completion noSuchChild() {
        return new Completion.Refused(
                List.of(
                        new Refusal(
                                "personId",
                                "No other child is known by this id.",
                                "Choose one of the children shown, or say that none of them is meant.")));
    }

    private Completion confirmed(Actor who, TaskView task, CaseRef ref, Identity identity) {
        String next = keep.kept(who, ref, identity);
        keep.met(task.subject().id());
        steps.finish(who, task, Map.of());
        return new Completion.Done(next);
    }
}
