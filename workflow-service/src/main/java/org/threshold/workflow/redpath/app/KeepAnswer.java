package org.threshold.workflow.redpath.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.PoliceAnswer;

/** What the answer of the police brings about. */
@Service
class KeepAnswer {

    private final Acceptances acceptances;
    private final RedPathLimits limits;
    private final TellTaken taken;
    private final TellManagers managers;
    private final RedPathRecord record;

    KeepAnswer(
            Acceptances acceptances,
            RedPathLimits limits,
            TellTaken taken,
            TellManagers managers,
            RedPathRecord record) {
        this.acceptances = acceptances;
        this.limits = limits;
        this.taken = taken;
        this.managers = managers;
        this.record = record;
    }

    void kept(Actor who, PoliceAcceptance question, PoliceAnswer answer) {
        acceptances.save(question.answered(answer, who.id(), record.now()));
        limits.met(question.id());
        switch (answer) {
            case PoliceAnswer.Accepted(var officer, var _) -> {
                record.answered(who, question, answer.code(), "");
                taken.taken(who, question, officer);
            }
            case PoliceAnswer.Declined(var reason) -> {
                record.answered(who, question, answer.code(), reason);
                managers.declined(question);
            }
        }
    }
}
