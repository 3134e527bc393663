package org.threshold.workflow.agreement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.EndReason;
import org.threshold.workflow.agreement.domain.EndingRule;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;

/** A manager ends a written agreement: kept to its end, withdrawn or replaced. */
@Service
public class EndAgreement {

    private final Access access;
    private final FindAgreement find;
    private final AgreementGate gate;
    private final AgreementKeepingUp keeping;

    EndAgreement(
            Access access, FindAgreement find, AgreementGate gate, AgreementKeepingUp keeping) {
        this.access = access;
        this.find = find;
        this.gate = gate;
        this.keeping = keeping;
    }

    @Transactional
    public AgreementResult handle(Actor who, AgreementId id, EndReason how, String reason) {
        access.require(who, Activity.END_AGREEMENT);
        return find.lock(id)
                .map(agreement -> end(who, agreement, how, reason))
                .orElseGet(AgreementResult.NothingThere::new);
    }

    private AgreementResult end(
            Actor who, WrittenAgreement agreement, EndReason how, String reason) {
        if (agreement.state().ended()) {
            return new AgreementResult.NotNow(agreement.state().words() + " already.");
        }
        List<Refusal> refusals = EndingRule.refusals(agreement, how, reason);
        return refusals.isEmpty()
                ? gate.kept(keeping.ended(who, agreement, how.state(), reason))
                : new AgreementResult.Refused(refusals);
    }
}
