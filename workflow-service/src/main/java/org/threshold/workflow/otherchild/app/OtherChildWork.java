package org.threshold.workflow.otherchild.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.otherchild.domain.OtherChild;
import org.threshold.workflow.worklist.HumanSteps;
import org.threshold.workflow.worklist.TaskView;

/** The step of a decision about another child, and its limit. */
@Service
class OtherChildWork {

    private static final String DISCUSSED =
            "A strategy discussion was called, and decides for this child too.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    OtherChildWork(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** Somebody has as long as for the referral itself, counted from when that came in. */
    void begins(OtherChild one) {
        var about = one.about();
        var waiting =
                new Waiting(
                        OtherChildSteps.SUBJECT,
                        one.id().value(),
                        OtherChildSteps.DECIDE,
                        List.of(about.caseRef().value()));
        Deadline due = deadlines.set(LimitCode.OTHER_CHILD_DECIDED, waiting, about.askedAt());
        steps.openAside(OtherChildSteps.DECIDE, due, OtherChildSteps.CANDIDATES);
    }

    void decided(Actor who, OtherChild one, TaskView task) {
        open(one).forEach(limit -> deadlines.met(limit.id()));
        steps.finish(who, task, Map.of());
    }

    /** Nobody need decide it alone any more. */
    void discussed(Actor who, OtherChild one) {
        steps.withdraw(who, one.id().value(), Set.of(OtherChildSteps.DECIDE), DISCUSSED);
        open(one).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** It is of another case from now on. */
    void concerning(OtherChild one, List<String> cases) {
        deadlines.concerning(OtherChildSteps.SUBJECT, one.id().value(), cases);
        steps.concerning(one.id().value(), cases);
    }

    private List<Deadline> open(OtherChild one) {
        return deadlines.of(OtherChildSteps.SUBJECT, one.id().value()).stream()
                .filter(Deadline::isOpen)
                .toList();
    }
}
