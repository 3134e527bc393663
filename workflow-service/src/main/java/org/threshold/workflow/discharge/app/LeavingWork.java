package org.threshold.workflow.discharge.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.discharge.domain.Discharge;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people about a discharge: its steps and their limits. */
@Service
class LeavingWork {

    private static final Set<String> BEFORE = Set.of(LeavingSteps.DECIDE, LeavingSteps.MEET);
    private static final Duration AT_LEAST = Duration.ofHours(1);
    private static final String LEAVES_SOONER = "the child leaves sooner";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    LeavingWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** One is planned: it is decided, and where there is a concern the unit meets, before it. */
    void planned(Discharge discharge) {
        planned(discharge, discharge.times().announcedAt(), true);
    }

    /**
     * The same where a concern was known before.
     *
     * @param concern since when, UTC: the meeting is due from then
     * @param meets whether the unit has still to meet
     */
    void planned(Discharge discharge, Instant concern, boolean meets) {
        var decision =
                set(
                        discharge,
                        LeavingSteps.DECIDE,
                        LimitCode.DISCHARGE_DECISION,
                        discharge.times().announcedAt());
        before(discharge, decision, LeavingSteps.MANAGERS);
        if (meets && discharge.needsMeeting()) {
            before(discharge, meeting(discharge, concern), LeavingSteps.UNIT);
        }
    }

    /** None is planned, and the unit meets because a concern is known. */
    void foreseen(Discharge discharge) {
        Deadline due = meeting(discharge, discharge.times().announcedAt());
        steps.openAside(LeavingSteps.MEET, due, LeavingSteps.UNIT);
    }

    private Deadline meeting(Discharge discharge, Instant since) {
        return set(discharge, LeavingSteps.MEET, LimitCode.DISCHARGE_MEETING, since);
    }

    private void before(Discharge discharge, Deadline longest, Set<Role> who) {
        Instant soonest = discharge.times().announcedAt().plus(AT_LEAST);
        Instant leaves = discharge.times().leavesAt();
        Instant by = leaves.isBefore(soonest) ? soonest : leaves;
        steps.openAside(
                longest.waiting().step(),
                deadlines.bringForward(longest.id(), by, LEAVES_SOONER).deadline(),
                who);
    }

    /** It did not wait for everybody: they are rung within the hour. */
    void toRing(Discharge discharge, Instant since) {
        Deadline due = set(discharge, LeavingSteps.RING, LimitCode.DISCHARGE_RUNG, since);
        steps.openAside(LeavingSteps.RING, due, DischargeSteps.WHOEVER_IS_ON);
    }

    /** It was not announced in time: a manager looks into it. */
    void toLookInto(Discharge discharge, Instant since) {
        Deadline due =
                set(discharge, LeavingSteps.LOOK_INTO, LimitCode.DISCHARGE_WITHOUT_NOTICE, since);
        steps.openAside(LeavingSteps.LOOK_INTO, due, LeavingSteps.DAY);
    }

    /** A step was done: its limit is met. */
    void met(Discharge discharge, String step) {
        limits(discharge).stream()
                .filter(limit -> limit.waiting().step().equals(step))
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** The child does not leave, or has left: nothing has to be decided before it. */
    void over(Actor who, Discharge discharge, String words) {
        steps.withdraw(who, discharge.id().value(), BEFORE, words);
        limits(discharge).stream()
                .filter(limit -> BEFORE.contains(limit.waiting().step()))
                .forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    private Deadline set(Discharge discharge, String step, LimitCode limit, Instant anchor) {
        var cases = List.of(discharge.caseRef().value());
        return deadlines.set(
                limit,
                new Waiting(LeavingSteps.DISCHARGE, discharge.id().value(), step, cases),
                anchor);
    }

    private List<Deadline> limits(Discharge discharge) {
        return deadlines.of(LeavingSteps.DISCHARGE, discharge.id().value());
    }
}
