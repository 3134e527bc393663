package org.threshold.workflow.redpath.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.worklist.HumanSteps;

/** Holds a mark: its limit, the step of the paediatrician and its process begin at once (T18). */
@Service
class HoldMark {

    private final Marks marks;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final RedPathEngine engine;

    HoldMark(Marks marks, Deadlines deadlines, HumanSteps steps, RedPathEngine engine) {
        this.marks = marks;
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
    }

    /** Whether it is held from now on; false when it was before. */
    boolean held(Sighting mark) {
        if (!marks.add(new Held(mark))) {
            return false;
        }
        var id = mark.id();
        var cases = List.of(mark.caseRef().value());
        var waiting = new Waiting(RedPathSteps.MARK, id.value(), RedPathSteps.VIEW, cases);
        Deadline view = deadlines.set(LimitCode.T18_PAEDIATRIC_VIEW, waiting, mark.seenAt());
        steps.open(RedPathSteps.VIEW, view, RedPathSteps.CLINICIANS);
        engine.seen(id, view);
        return true;
    }
}
