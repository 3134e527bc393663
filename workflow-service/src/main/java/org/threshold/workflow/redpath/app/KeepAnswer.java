package org.threshold.workflow.redpath.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.PoliceAnswer;

/** What the answer of the police brings about. */
@Service
class KeepAnswer {

    private final Acceptances acceptances;
    private final RedPathLimits limits;
    private final Changes changes;
    private final TellManagers managers;
    private final RedPathRecord record;

    KeepAnswer(
            Acceptances acceptances,
            RedPathLimits limits,
            Changes changes,
            TellManagers managers,
            RedPathRecord record) {
        this.acceptances = acceptances;
        this.limits = limits;
        this.changes = changes;
        this.managers = managers;
        this.record = record;
    }

    void kept(Actor who, PoliceAcceptance question, PoliceAnswer answer) {
        acceptances.save(question.answered(answer, who.id(), record.now()));
        limits.met(question.id());
        switch (answer) {
            case PoliceAnswer.Accepted _ -> {
                record.answered(who, question, answer.code(), "");
                changes.record(who, opened(question));
            }
            case PoliceAnswer.Declined(var reason) -> {
                record.answered(who, question, answer.code(), reason);
                managers.declined(question);
            }
        }
    }

    /** From now on the police hear of every change about the child (EV-25, L-3.1.10). */
    private NewChange opened(PoliceAcceptance question) {
        return new NewChange(
                ChangeKind.POLICE_INVESTIGATION,
                "opened",
                List.of(question.caseRef()),
                record.now(),
                Map.of(),
                "");
    }
}
