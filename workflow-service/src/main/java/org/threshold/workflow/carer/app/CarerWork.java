package org.threshold.workflow.carer.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;

/** The step of a carer’s check, and its limit. */
@Service
class CarerWork {

    private static final String WITHDRAWN =
            "That somebody else cares for the child was withdrawn since.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    CarerWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** Somebody has four hours from when it became known. */
    void begins(CarerCheck one) {
        var about = one.about();
        var waiting =
                new Waiting(
                        CarerSteps.CHECK,
                        one.id().value(),
                        CarerSteps.STEP,
                        List.of(about.caseRef().value()));
        var due = deadlines.set(LimitCode.CARER_CHECKED, waiting, about.knownAt());
        steps.openAside(CarerSteps.STEP, due, CarerSteps.CHECKERS);
    }

    /** Everything is known. */
    void checked(CarerCheck one) {
        of(one).filter(Deadline::isOpen).forEach(limit -> deadlines.met(limit.id()));
    }

    /** Whether somebody has still to find out. */
    boolean waits(CarerCheck one) {
        return of(one).anyMatch(Deadline::isOpen);
    }

    /** Nobody has taken over care after all. */
    void withdrawn(Actor by, CarerCheck one) {
        steps.withdraw(by, one.id().value(), WITHDRAWN);
        of(one).filter(Deadline::isOpen).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    private Stream<Deadline> of(CarerCheck one) {
        return deadlines.of(CarerSteps.CHECK, one.id().value()).stream();
    }

    /** It is of another case from now on. */
    void concerning(CarerCheck one, List<String> cases) {
        deadlines.concerning(CarerSteps.CHECK, one.id().value(), cases);
        steps.concerning(one.id().value(), cases);
    }
}
