package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;

/** What a person has to do for a single assessment, each a duty that its process waits for. */
@Service
class SingleAssessmentDuties {

    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final SingleAssessmentEngine engine;

    SingleAssessmentDuties(Deadlines deadlines, HumanSteps steps, SingleAssessmentEngine engine) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
    }

    /** It begins, and is due as a whole (T8); concluding it is its first duty. */
    void begin(SingleAssessment one, Waiting waiting) {
        Deadline whole = deadlines.set(LimitCode.T8_ASSESSMENT, waiting, one.about().referredAt());
        engine.begun(one.id(), whole);
        open(one, whole);
    }

    /** A duty more, counted from an instant (UTC). */
    Deadline add(SingleAssessment one, LimitCode limit, Waiting waiting, Instant from) {
        Deadline due = deadlines.set(limit, waiting, from);
        open(one, due);
        return due;
    }

    /** A duty whose limit stands already. */
    void open(SingleAssessment one, Deadline due) {
        String step = due.waiting().step();
        steps.openPart(one.id().value(), step, due, candidates(step));
        engine.added(one.id(), due);
    }

    /** The limit of a duty that waits was brought forward. */
    void moved(SingleAssessment one, Deadline due) {
        steps.moved(due.id());
        engine.moved(one.id(), due);
    }

    /** It has ended, and nothing of it is left to do. */
    void over(SingleAssessment one) {
        steps.ended(one.id().value());
        engine.ended(one.id());
    }

    private static Set<Role> candidates(String step) {
        return SingleAssessmentSteps.OF_MANAGERS.contains(step)
                ? SingleAssessmentSteps.MANAGERS
                : SingleAssessmentSteps.WORKERS;
    }
}
