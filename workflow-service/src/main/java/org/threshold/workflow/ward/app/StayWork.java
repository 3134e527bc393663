package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for people because a child is in hospital: its steps and their limits. */
@Service
class StayWork {

    private static final Set<String> ALL = Set.of(WardSteps.REVIEW, WardSteps.NOTE);

    private final Deadlines deadlines;
    private final HumanSteps steps;

    StayWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /**
     * A consultant has to see the child.
     *
     * @param limit by when
     * @param since the admission, or when the child was seen last
     */
    void toReview(Stay stay, LimitCode limit, Instant since) {
        open(stay, WardSteps.REVIEW, limit, since);
    }

    /** Whether a review waits already. */
    boolean reviewWaits(Stay stay) {
        return limits(stay)
                .anyMatch(it -> it.isOpen() && it.waiting().step().equals(WardSteps.REVIEW));
    }

    private void open(Stay stay, String step, LimitCode limit, Instant anchor) {
        var cases = List.of(stay.caseRef().value());
        var waiting = new Waiting(WardSteps.STAY, stay.id().value(), step, cases);
        steps.openAside(step, deadlines.set(limit, waiting, anchor), WardSteps.HOSPITAL);
    }

    /** A step was done: its limit is met. */
    void met(Stay stay, String step) {
        limits(stay)
                .filter(limit -> limit.waiting().step().equals(step))
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** Nothing has to be done any more. */
    void withdrawn(Actor who, Stay stay, String words) {
        steps.withdraw(who, stay.id().value(), ALL, words);
        limits(stay).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    private Stream<Deadline> limits(Stay stay) {
        return deadlines.of(WardSteps.STAY, stay.id().value()).stream();
    }
}
