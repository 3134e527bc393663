package org.threshold.workflow.suspicion.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.worklist.HumanSteps;

/** The step of a suspicion about a baby, and its limit. */
@Service
class SuspicionWork {

    private static final String DECIDED =
            "It was decided together with the other task for the same baby.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    SuspicionWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** A senior manager has this long from now on. */
    void begins(Suspicion one, LimitCode limit) {
        var waiting =
                new Waiting(
                        SuspicionSteps.SUBJECT,
                        one.id().value(),
                        SuspicionSteps.DECIDE,
                        List.of(one.caseRef().value()));
        var due = deadlines.set(limit, waiting, one.openedAt());
        steps.openAside(SuspicionSteps.DECIDE, due, SuspicionSteps.SENIORS);
    }

    /** It was decided; whatever step of it still waits, waits for nothing. */
    void decided(Actor who, Suspicion one) {
        steps.withdraw(who, one.id().value(), DECIDED);
        deadlines.of(SuspicionSteps.SUBJECT, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is of another case from now on. */
    void concerning(Suspicion one, List<String> cases) {
        deadlines.concerning(SuspicionSteps.SUBJECT, one.id().value(), cases);
        steps.concerning(one.id().value(), cases);
    }
}
