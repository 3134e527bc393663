package org.threshold.workflow.plan.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * What waits for people because of a conference. Each meeting is counted from the day of the one
 * before it, never from when somebody recorded that.
 */
@Service
class ProtectionPlanWork {

    private static final String ENDED = "A review conference has ended the plan meanwhile.";

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final ProtectionPlanEngine engine;

    ProtectionPlanWork(Deadlines deadlines, HumanSteps steps, ProtectionPlanEngine engine) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
    }

    /** What the conference decided is to be recorded. */
    void toDecide(ProtectionPlan one) {
        String step = ProtectionPlanSteps.DECIDE;
        Deadline due = limit(one, LimitCode.PLAN_DECIDED, step, start(one.about().heldOn()));
        steps.openAside(step, due, candidates(step));
    }

    /** It was; nothing follows from it unless a plan was made. */
    void decided(ProtectionPlan one) {
        met(one, ProtectionPlanSteps.DECIDE);
    }

    /**
     * A plan was made, and its process starts: its first core group and review are due (T9, T10).
     */
    void made(ProtectionPlan one, Instant at) {
        Instant conference = start(one.about().heldOn());
        engine.made(one.id());
        wait(one, LimitCode.T9_FIRST_CORE_GROUP, ProtectionPlanSteps.CORE_GROUP, conference);
        wait(one, LimitCode.T10_FIRST_REVIEW, ProtectionPlanSteps.REVIEW, conference);
        if (!one.terms().group().complete()) {
            wait(one, LimitCode.PLAN_DETAILS, ProtectionPlanSteps.COMPLETE, at);
        }
    }

    /** Who works with the family is known. */
    void completed(ProtectionPlan one) {
        met(one, ProtectionPlanSteps.COMPLETE);
    }

    /** A core group was held, and the next is due. */
    void coreGroupHeld(ProtectionPlan one) {
        met(one, ProtectionPlanSteps.CORE_GROUP);
        wait(
                one,
                LimitCode.NEXT_CORE_GROUP,
                ProtectionPlanSteps.CORE_GROUP,
                start(one.last(Meeting.Kind.CORE_GROUP)));
    }

    /** A review was held with quorum, and the next is due. */
    void reviewed(ProtectionPlan one) {
        met(one, ProtectionPlanSteps.REVIEW);
        wait(
                one,
                LimitCode.T10_LATER_REVIEW,
                ProtectionPlanSteps.REVIEW,
                start(one.last(Meeting.Kind.REVIEW)));
    }

    /** A review was held without quorum: it is due as before. */
    void reviewStillDue(ProtectionPlan one) {
        stillDue(one, ProtectionPlanSteps.REVIEW);
    }

    /** Some of who works with the family is known, and the rest due as before. */
    void detailsStillDue(ProtectionPlan one) {
        stillDue(one, ProtectionPlanSteps.COMPLETE);
    }

    private void stillDue(ProtectionPlan one, String step) {
        open(one, step).forEach(due -> open(one, due));
    }

    /** A review ended the plan; what it still waited for is due no more. */
    void ended(Actor who, ProtectionPlan one) {
        met(one, ProtectionPlanSteps.REVIEW);
        steps.withdraw(who, one.id().value(), ENDED);
        open(one).forEach(due -> deadlines.withdrawn(due.id()));
        steps.ended(one.id().value());
        engine.ended(one.id());
    }

    /** What is still due, by when; settled limits are left out. */
    List<Deadline> due(ProtectionPlan one) {
        return open(one).toList();
    }

    /** It is of another case from now on. */
    void concerning(ProtectionPlan one, List<String> cases) {
        deadlines.concerning(ProtectionPlanSteps.PLAN, one.id().value(), cases);
        steps.concerning(one.id().value(), cases);
    }

    private void wait(ProtectionPlan one, LimitCode limit, String step, Instant from) {
        open(one, limit(one, limit, step, from));
    }

    private Deadline limit(ProtectionPlan one, LimitCode limit, String step, Instant from) {
        var cases = List.of(one.about().caseRef().value());
        var waiting = new Waiting(ProtectionPlanSteps.PLAN, one.id().value(), step, cases);
        return deadlines.set(limit, waiting, from);
    }

    /** Opens the step, and has the plan's process wait for it. */
    private void open(ProtectionPlan one, Deadline due) {
        String step = due.waiting().step();
        steps.open(step, due, candidates(step));
        engine.added(one.id(), due);
    }

    private static Set<Role> candidates(String step) {
        return Set.of(ProtectionPlanSteps.DECIDE, ProtectionPlanSteps.REVIEW).contains(step)
                ? ProtectionPlanSteps.CHAIRS
                : ProtectionPlanSteps.WORKERS;
    }

    private void met(ProtectionPlan one, String step) {
        open(one, step).forEach(due -> deadlines.met(due.id()));
    }

    private Stream<Deadline> open(ProtectionPlan one, String step) {
        return open(one).filter(due -> due.waiting().step().equals(step));
    }

    private Stream<Deadline> open(ProtectionPlan one) {
        return deadlines.of(ProtectionPlanSteps.PLAN, one.id().value()).stream()
                .filter(Deadline::isOpen);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingTime.ZONE).toInstant();
    }
}
