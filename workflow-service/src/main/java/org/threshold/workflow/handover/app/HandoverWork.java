package org.threshold.workflow.handover.app;

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
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because of an entry: its steps and their limits (R-ASC-1). */
@Service
class HandoverWork {

    private static final Set<String> BOTH = Set.of(HandoverSteps.TAKE_OVER, HandoverSteps.RING);

    private final Deadlines deadlines;
    private final HumanSteps steps;

    HandoverWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** The night has half an hour from now to take it over. */
    void handed(HandoverEntry entry, Instant at) {
        open(entry, HandoverSteps.TAKE_OVER, LimitCode.HANDOVER_TAKEN_OVER, at);
    }

    /** The day has to ring, counted from when the night’s half hour passed. */
    void toRing(HandoverEntry entry, Instant passedAt) {
        open(entry, HandoverSteps.RING, LimitCode.HANDOVER_RUNG, passedAt);
    }

    private void open(HandoverEntry entry, String step, LimitCode limit, Instant anchor) {
        var cases = List.of(entry.caseRef().value());
        var waiting = new Waiting(HandoverSteps.ENTRY, entry.id().value(), step, cases);
        Deadline due = deadlines.set(limit, waiting, anchor);
        steps.openAside(step, due, candidates(step));
    }

    private static Set<Role> candidates(String step) {
        return step.equals(HandoverSteps.RING) ? HandoverSteps.RINGERS : HandoverSteps.NIGHT;
    }

    /** Somebody took it over, whoever had which step. */
    void takenOver(Actor who, HandoverEntry entry) {
        BOTH.forEach(step -> steps.overtake(who, entry.id().value(), step, Map.of()));
        limits(entry).forEach(limit -> deadlines.met(limit.id()));
    }

    /** Nobody has to take it over any more. */
    void withdrawn(Actor who, HandoverEntry entry, String words) {
        steps.withdraw(who, entry.id().value(), BOTH, words);
        limits(entry).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    private List<Deadline> limits(HandoverEntry entry) {
        return deadlines.of(HandoverSteps.ENTRY, entry.id().value());
    }
}
