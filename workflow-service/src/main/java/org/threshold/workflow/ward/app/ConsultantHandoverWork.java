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
import org.threshold.workflow.ward.domain.HandoverId;
import org.threshold.workflow.ward.domain.Stay;
import org.threshold.workflow.worklist.HumanSteps;

/** What waits for consultants because one handed a child over to another (R-Hosp-7). */
@Service
class ConsultantHandoverWork {

    private static final String OVERTAKEN = "Another consultant was named for the child since.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    ConsultantHandoverWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** A handover note has to be written. */
    void toNote(Stay stay, HandoverId id, Instant since) {
        var waiting = waiting(stay, WardSteps.NOTE, id);
        open(deadlines.set(LimitCode.CONSULTANT_NOTE, waiting, since));
    }

    /** The receiver has to accept. */
    void toAccept(Stay stay, HandoverId id, Instant since) {
        var waiting = waiting(stay, WardSteps.ACCEPT, id);
        open(deadlines.set(LimitCode.CONSULTANT_HANDOVER_ACCEPTED, waiting, since));
    }

    private static Waiting waiting(Stay stay, String step, HandoverId id) {
        var cases = List.of(stay.caseRef().value());
        return new Waiting(WardSteps.HANDOVER, id.value(), step, cases);
    }

    private void open(Deadline due) {
        steps.openAside(due.waiting().step(), due, WardSteps.HOSPITAL);
    }

    /** A step was done: its limit is met. */
    void met(HandoverId id, String step) {
        limits(id)
                .filter(limit -> limit.waiting().step().equals(step))
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** Another consultant takes the child: whoever was to accept before need not. */
    void overtaken(Actor who, HandoverId id) {
        steps.withdraw(who, id.value(), Set.of(WardSteps.ACCEPT), OVERTAKEN);
        limits(id)
                .filter(limit -> limit.waiting().step().equals(WardSteps.ACCEPT))
                .forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** Nothing has to be done any more. */
    void withdrawn(Actor who, HandoverId id, String words) {
        steps.withdraw(who, id.value(), words);
        limits(id).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** A note that was due before each handover had an id of its own waits for the stay. */
    private Stream<Deadline> limits(HandoverId id) {
        return Stream.of(WardSteps.HANDOVER, WardSteps.STAY)
                .flatMap(kind -> deadlines.of(kind, id.value()).stream())
                .filter(limit -> !limit.waiting().step().equals(WardSteps.REVIEW));
    }
}
