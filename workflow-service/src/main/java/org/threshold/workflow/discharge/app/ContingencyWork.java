package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people about a contingency plan: its steps and their limits. */
@Service
class ContingencyWork {

    private static final Set<String> BEFORE = Set.of(DischargeSteps.AGREE, DischargeSteps.REVIEW);
    private static final String ENDS_SOONER = "the plan ends sooner";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    ContingencyWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** A plan has to be agreed today. */
    void toAgree(ExpectedStay stay, Instant since) {
        open(set(stay, DischargeSteps.AGREE, LimitCode.CONTINGENCY_PLAN, since));
    }

    /** A plan was agreed, whoever had taken the step: the ward is asked within a day of shifts. */
    void agreed(Actor who, ContingencyPlan plan, ExpectedStay stay) {
        UUID id = stay.id().value();
        steps.overtake(who, id, DischargeSteps.AGREE, Map.of());
        met(stay, DischargeSteps.AGREE);
        steps.withdraw(who, id, Set.of(DischargeSteps.REVIEW), "A new plan was agreed.");
        met(stay, DischargeSteps.REVIEW);
        toReview(plan.words().expiresAt(), stay, plan.agreedAt());
    }

    /** The ward is asked within a day of shifts, and before the plan ends. */
    void toReview(Instant expiresAt, ExpectedStay stay, Instant since) {
        Deadline daily = set(stay, DischargeSteps.REVIEW, LimitCode.CONTINGENCY_REVIEW, since);
        open(deadlines.bringForward(daily.id(), expiresAt, ENDS_SOONER).deadline());
    }

    /** The child is taken, or is to be: what was agreed is done at once. */
    void toCarryOut(ExpectedStay stay, Instant knownAt) {
        open(set(stay, DischargeSteps.CARRY_OUT, LimitCode.CONTINGENCY_CARRIED_OUT, knownAt));
    }

    /** A step was done: its limit is met. */
    void met(ExpectedStay stay, String step) {
        limits(stay, Set.of(step)).forEach(limit -> deadlines.met(limit.id()));
    }

    /** By when the plan has to be agreed, UTC; empty when none waits. */
    Optional<Instant> planDueAt(ExpectedStay stay) {
        return limits(stay, Set.of(DischargeSteps.AGREE)).stream()
                .filter(Deadline::isOpen)
                .map(Deadline::dueAt)
                .findFirst();
    }

    /** Nobody is expected to stay: no plan is needed; what is to be carried out goes on. */
    void withdrawn(Actor who, ExpectedStay stay, String words) {
        steps.withdraw(who, stay.id().value(), BEFORE, words);
        limits(stay, BEFORE).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    private Deadline set(ExpectedStay stay, String step, LimitCode limit, Instant anchor) {
        var cases = List.of(stay.caseRef().value());
        return deadlines.set(
                limit, new Waiting(DischargeSteps.STAY, stay.id().value(), step, cases), anchor);
    }

    private void open(Deadline due) {
        steps.openAside(due.waiting().step(), due, DischargeSteps.WHOEVER_IS_ON);
    }

    private List<Deadline> limits(ExpectedStay stay, Set<String> of) {
        return deadlines.of(DischargeSteps.STAY, stay.id().value()).stream()
                .filter(limit -> of.contains(limit.waiting().step()))
                .toList();
    }
}
