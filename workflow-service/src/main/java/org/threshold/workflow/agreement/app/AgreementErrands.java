package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Contingency;
import org.threshold.workflow.agreement.domain.TermKind;
import org.threshold.workflow.agreement.domain.Within;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.worklist.HumanSteps;

/** What is asked of people about an agreement that no process carries. */
@Service
class AgreementErrands {

    private final Deadlines deadlines;
    private final HumanSteps steps;

    AgreementErrands(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** Agreed by word of mouth: somebody writes it down or withdraws it. Safe twice. */
    void writeDown(WrittenAgreement agreement) {
        open(
                LimitCode.AGREEMENT_BY_WORD,
                new Waiting(
                        AgreementSteps.AGREEMENT,
                        agreement.id().value(),
                        AgreementSteps.WRITE_DOWN,
                        List.of(agreement.caseRef().value())),
                agreement.standing().draftedAt());
    }

    /** It is written down, or withdrawn, whoever had taken the step. */
    void written(Actor who, WrittenAgreement agreement) {
        UUID id = agreement.id().value();
        steps.overtake(who, id, AgreementSteps.WRITE_DOWN, Map.of());
        deadlines.of(AgreementSteps.AGREEMENT, id).stream()
                .filter(limit -> limit.waiting().step().equals(AgreementSteps.WRITE_DOWN))
                .forEach(limit -> deadlines.met(limit.id()));
    }

    /** It is not kept: somebody does what was agreed for that, as soon as the soonest says. */
    void act(WrittenAgreement agreement, Breach breach, Instant knownAt) {
        open(
                soonest(agreement.contingencies(TermKind.of(breach.seen().term()))),
                new Waiting(
                        AgreementSteps.BREACH,
                        breach.id().value(),
                        AgreementSteps.ACT_ON_BREACH,
                        List.of(agreement.caseRef().value())),
                knownAt);
    }

    /** Where nobody agreed how soon, at once. */
    private static LimitCode soonest(List<Contingency> agreed) {
        boolean later =
                !agreed.isEmpty()
                        && agreed.stream().allMatch(one -> one.within() == Within.SAME_DAY);
        return later
                ? LimitCode.AGREEMENT_CONTINGENCY_SAME_DAY
                : LimitCode.AGREEMENT_CONTINGENCY_AT_ONCE;
    }

    private void open(LimitCode limit, Waiting waiting, Instant from) {
        steps.openAside(waiting.step(), deadlines.set(limit, waiting, from), AgreementSteps.ACTORS);
    }
}
