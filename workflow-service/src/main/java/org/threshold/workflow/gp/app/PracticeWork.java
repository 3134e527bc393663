package org.threshold.workflow.gp.app;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.worklist.HumanSteps;

/** The step of a search for a practice, and its limit. */
@Service
class PracticeWork {

    private final Deadlines deadlines;
    private final HumanSteps steps;

    PracticeWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** Somebody has four hours from when it was known. */
    void begins(PracticeSearch one) {
        var about = one.about();
        var waiting =
                new Waiting(
                        PracticeSteps.SEARCH,
                        one.id().value(),
                        PracticeSteps.STEP,
                        List.of(about.caseRef().value()));
        var due = deadlines.set(LimitCode.PRACTICE_FOUND, waiting, about.knownAt());
        steps.openAside(PracticeSteps.STEP, due, PracticeSteps.FINDERS);
    }

    /** Somebody has answered, in time or not. */
    void answered(PracticeSearch one) {
        of(one).filter(Deadline::isOpen).forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is recorded elsewhere, so nobody has to look any more. */
    void recorded(Actor by, PracticeSearch one) {
        answered(one);
        steps.withdraw(by, one.id().value(), "The practice stands in the person’s record now.");
    }

    /** It is of nobody’s concern in this case any more. */
    void notNeeded(Actor by, PracticeSearch one) {
        of(one).filter(Deadline::isOpen).forEach(limit -> deadlines.withdrawn(limit.id()));
        steps.withdraw(by, one.id().value(), "They are not of this child’s family any more.");
    }

    private Stream<Deadline> of(PracticeSearch one) {
        return deadlines.of(PracticeSteps.SEARCH, one.id().value()).stream();
    }

    /** It is of another case from now on. */
    void concerning(PracticeSearch one, List<String> cases) {
        deadlines.concerning(PracticeSteps.SEARCH, one.id().value(), cases);
        steps.concerning(one.id().value(), cases);
    }
}
