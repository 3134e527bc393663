package org.threshold.workflow.redpath.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.worklist.HumanSteps;

/** Asks the police who takes the joint investigation; they have 30 minutes (L-3.1.5). */
@Service
class AskPolice {

    private final Acceptances acceptances;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final RedPathEngine engine;
    private final RedPathRecord record;

    AskPolice(
            Acceptances acceptances,
            Deadlines deadlines,
            HumanSteps steps,
            RedPathEngine engine,
            RedPathRecord record) {
        this.acceptances = acceptances;
        this.deadlines = deadlines;
        this.steps = steps;
        this.engine = engine;
        this.record = record;
    }

    /** Asks, unless the same question about the child waits already. */
    void ask(Actor by, PoliceAcceptance question) {
        if (acceptances.add(question)) {
            Deadline due = due(question);
            steps.open(RedPathSteps.ACCEPT, due, RedPathSteps.POLICE);
            engine.asked(question.id(), due);
            record.asked(by, question, due.dueAt());
        }
    }

    private Deadline due(PoliceAcceptance question) {
        var waiting =
                new Waiting(
                        RedPathSteps.ACCEPTANCE,
                        question.id().value(),
                        RedPathSteps.ACCEPT,
                        List.of(question.caseRef().value()));
        return deadlines.set(LimitCode.POLICE_ACCEPTANCE, waiting, question.askedAt());
    }
}
